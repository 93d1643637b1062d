package org.summitgraph.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** A calendar value as precise as a text gives it; prints as EDTF level 0 (Library of Congress, 2019). Proleptic ISO calendar. */
public sealed interface DateValue {

    /** EDTF level 0: {@code 2025-06-17}, {@code 2025-06}, {@code 2025} or {@code from/to}. */
    String edtf();

    /** The first day it can mean. */
    LocalDate first();

    /** The last day it can mean, inclusive. */
    LocalDate last();

    record Day(LocalDate date) implements DateValue {
        @Override
        public String edtf() {
            return date.toString();
        }

        @Override
        public LocalDate first() {
            return date;
        }

        @Override
        public LocalDate last() {
            return date;
        }
    }

    record Month(YearMonth month) implements DateValue {
        @Override
        public String edtf() {
            return month.toString();
        }

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }
    }

    record WholeYear(Year year) implements DateValue {
        @Override
        public String edtf() {
            return String.format(Locale.ROOT, "%04d", year.getValue());
        }

        @Override
        public LocalDate first() {
            return year.atDay(1);
        }

        @Override
        public LocalDate last() {
            return year.atDay(year.length());
        }
    }

    /** From the first day of {@code from} to the last day of {@code to}; neither is itself an interval. */
    record Interval(DateValue from, DateValue to) implements DateValue {
        public Interval {
            if (from instanceof Interval
                    || to instanceof Interval
                    || from.first().isAfter(to.last())) {
                throw new IllegalArgumentException("not an interval: " + from.edtf() + " to " + to.edtf());
            }
        }

        @Override
        public String edtf() {
            return from.edtf() + "/" + to.edtf();
        }

        @Override
        public LocalDate first() {
            return from.first();
        }

        @Override
        public LocalDate last() {
            return to.last();
        }
    }

    static DateValue day(LocalDate date) {
        return new Day(date);
    }

    static DateValue month(int year, int month) {
        return new Month(YearMonth.of(year, month));
    }

    static DateValue year(int year) {
        return new WholeYear(Year.of(year));
    }

    /** The value that {@code edtf} denotes; empty where it is none of the four forms. */
    static Optional<DateValue> parse(String edtf) {
        int slash = edtf.indexOf('/');
        try {
            if (slash >= 0) {
                Optional<DateValue> from = parse(edtf.substring(0, slash));
                Optional<DateValue> to = parse(edtf.substring(slash + 1));
                return from.isPresent() && to.isPresent()
                        ? Optional.of(new Interval(from.get(), to.get()))
                        : Optional.empty();
            }
            return switch (edtf.length()) {
                case 10 -> Optional.of(new Day(LocalDate.parse(edtf)));
                case 7 -> Optional.of(new Month(YearMonth.parse(edtf)));
                case 4 -> Optional.of(new WholeYear(Year.parse(edtf)));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True where every day this can mean is also a day {@code other} can mean. */
    default boolean within(DateValue other) {
        return !first().isBefore(other.first()) && !last().isAfter(other.last());
    }

    /** True where one of the two is the same as, or a more precise form of, the other. */
    default boolean compatible(DateValue other) {
        return within(other) || other.within(this);
    }
}
