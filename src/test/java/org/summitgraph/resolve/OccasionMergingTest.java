package org.summitgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitgraph.fact.AgreementKind;
import org.summitgraph.fact.AgreementStatus;
import org.summitgraph.fact.MeetingType;
import org.summitgraph.fixture.Told;

/** Which tellings of gatherings and instruments are of one, and which are not. */
class OccasionMergingTest {

    private static final String FIVE = "BR RU IN CN ZA";

    @Test
    void daysOfOneSummitWithAndWithoutEditionAreOne() {
        assertEquals(
                1,
                meetings(
                        summit("金砖国家领导人会晤", "BRICS RU", "2024-10-22", "喀山"),
                        summit("金砖国家领导人第十六次会晤", FIVE, "2024-10-23", "喀山")));
        assertEquals(
                1,
                meetings(
                        summit("中非合作论坛峰会", "CN ZA", "2024-09-06", "北京"),
                        summit("2024年中非合作论坛峰会", "CN ZA SN", "2024-09-05", "北京")));
    }

    @Test
    void summitsOfOneWeekStayTwo() {
        assertEquals(
                2,
                meetings(
                        summit("亚太经合组织领导人非正式会议", "CN US PE", "2024-11-16", "利马"),
                        summit("二十国集团领导人第十九次峰会", "CN US BR", "2024-11-18", "里约热内卢")));
        assertEquals(
                2,
                meetings(
                        summit("东盟峰会", "LA TH VN", "2024-10-09", "万象"),
                        summit("东亚峰会", "LA TH VN CN", "2024-10-11", "万象")));
    }

    @Test
    void editionsAndPlacesOfASeriesStayApart() {
        assertEquals(
                2,
                meetings(
                        summit("金砖国家领导人第十五次会晤", FIVE, "2023-08-24", "约翰内斯堡"),
                        summit("金砖国家领导人第十六次会晤", FIVE, "2024-10-23", "喀山")));
        assertEquals(
                2,
                meetings(summit("金砖国家领导人会晤", FIVE, "2024-10-22", "喀山"), summit("金砖国家领导人会晤", FIVE, "2024-11-22", "喀山")));
    }

    @Test
    void anEditionWithoutADayIsNoOtherEdition() {
        assertEquals(
                2,
                meetings(
                        summit("首届中国－中亚峰会", "CN KZ KG TJ TM UZ", "2023-05-19", "西安"),
                        summit("第二届中国－中亚峰会", "CN KZ KG TJ TM UZ", "", "")));
    }

    @Test
    void aNameOfThePlaceOrNoneIsOfTheGatheringThere() {
        String named = "CN KZ KG TJ TM UZ";
        assertEquals(
                2,
                meetings(
                        summit("第三届中国－中亚峰会", named, "2027", "中国"),
                        summit("首届中国－中亚峰会", named, "2023-05-19", "西安"),
                        summit("西安峰会", named, "", "西安"),
                        summit("首届峰会", named + " SCO", "2023", "西安"),
                        summit("", named, "2023-05-19", "西安")));
    }

    @Test
    void aNameOfThePlaceIsNotOfOtherStatesOrDays() {
        assertEquals(
                3,
                meetings(
                        summit("首届中国－中亚峰会", "CN KZ KG TJ TM UZ", "2023-05-19", "西安"),
                        summit("西安峰会", "CN JP KR", "2023", "西安"),
                        summit("", "CN KZ KG TJ TM UZ", "2021-09-01", "西安")));
    }

    @Test
    void aShorterTitleOfATreatyNeedsNoDay() {
        String title = "法兰西共和国、德意志联邦共和国和意大利共和国地中海长期友好合作条约";
        assertEquals(
                1,
                agreements(
                        treaty(title, "FR DE IT", "2025-03-04", AgreementStatus.SIGNED),
                        treaty("地中海长期友好合作条约", "FR DE IT", "2025-03-05", AgreementStatus.SIGNED),
                        treaty("地中海长期友好合作条约", "FR DE IT", "", AgreementStatus.PLANNED)));
        assertEquals(
                2,
                agreements(
                        treaty(title, "FR DE IT", "2025-03-04", AgreementStatus.SIGNED),
                        treaty("地中海长期友好合作条约", "FR DE", "", AgreementStatus.PLANNED)));
        assertEquals(
                2,
                agreements(
                        treaty(title, "FR DE IT", "2025-03-04", AgreementStatus.SIGNED),
                        treaty("地中海长期友好合作条约", "FR DE IT", "1998-01-09", AgreementStatus.SIGNED)));
    }

    private static Told summit(String name, String parties, String when, String place) {
        return Told.by("", "").meeting(MeetingType.SUMMIT, name, "", parties, when, place);
    }

    private static Told treaty(String title, String parties, String date, AgreementStatus status) {
        return Told.by("", "").agreement(title, AgreementKind.TREATY, parties, date, status);
    }

    private static int meetings(Told... told) {
        return resolve(told).meetings().size();
    }

    private static int agreements(Told... told) {
        return resolve(told).agreements().size();
    }

    private static Resolution resolve(Told... told) {
        return new Resolver(Background.none())
                .resolve(Stream.of(told).map(Told::facts).toList());
    }
}
