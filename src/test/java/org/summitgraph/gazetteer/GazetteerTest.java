package org.summitgraph.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void everyMemberOfTheUnitedNationsIsThereWithCapital() {
        assertEquals(195, GAZETTEER.countries().size());
        List<String> without = GAZETTEER.countries().stream()
                .filter(country -> country.capital().isEmpty())
                .map(Country::iso)
                .toList();
        assertEquals(List.of("IL", "MC", "PS", "SG", "VA"), without);
        assertTrue(GAZETTEER.bodies().size() >= 120);
    }

    @ParameterizedTest
    @CsvSource({
        "哈萨克斯坦, KZ",
        "哈萨克斯坦共和国, KZ",
        "中华人民共和国, CN",
        "阿联酋, AE",
        "沙特, SA",
        "印尼, ID",
        "波黑, BA",
        "朝鲜, KP",
        "韩国, KR",
        "刚果(金), CD",
        "刚果（布）, CG",
        "刚果共和国, CG",
        "刚果民主共和国, CD",
        "几内亚比绍, GW",
        "巴新, PG",
        "波斯尼亚-黑塞哥维那, BA",
        "蒙古, MN",
        "沙烏地阿拉伯, ''",
        "中非共和国, CF",
        "中非, ''",
        "中, ''"
    })
    void aStateIsKnownByItsNames(String name, String iso) {
        assertEquals(iso, GAZETTEER.countryNamed(name).map(Country::iso).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "上合组织, SCO", "东盟, ASEAN", "安理会, 联合国安理会", "联大, 联合国大会", "世贸组织, WTO", "北大西洋公约组织, 北约",
        "集安组织, 集体安全条约组织", "拉共体, CELAC", "海合会, GCC", "Ｇ20, G20", "亚信, CICA", "外交部, ''"
    })
    void aBodyIsKnownByItsNames(String name, String code) {
        assertEquals(code, GAZETTEER.bodyNamed(name).map(Body::code).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"乌, UA|UG|UY|UZ", "土, TM|TR", "哈, KZ", "吉, DJ|KG", "印尼, ID", "巴新, PG", "王, ''"})
    void anAbbreviationStandsForEveryStateItMayMean(String abbreviation, String isos) {
        String found =
                GAZETTEER.abbreviated(abbreviation).stream().map(Country::iso).collect(Collectors.joining("|"));
        assertEquals(isos, found);
    }

    @ParameterizedTest
    @CsvSource({
        "几内亚比绍总统抵达比什凯克, 几内亚比绍|比什凯克",
        "中国－中亚五国外长会, 中国|中亚五国",
        "印度洋岛国马尔代夫同印度尼西亚, 马尔代夫|印度尼西亚",
        "巴西利亚高原宫, 巴西利亚|高原宫",
        "南苏丹和苏丹, 南苏丹|苏丹",
        "各族群众长治久安, ''",
        "突尼斯总统在突尼斯, 突尼斯|突尼斯",
        "在墨西哥城会见墨西哥总统, 墨西哥城|墨西哥"
    })
    void theLongestNamesOfATextAreFound(String text, String names) {
        String found = GAZETTEER.find(text).stream()
                .map(match -> match.span().of(text))
                .collect(Collectors.joining("|"));
        assertEquals(names, found);
    }

    @Test
    void aNameOfTwoPlacesKeepsBoth() {
        List<String> states = GAZETTEER.named("金斯敦").stream()
                .map(entry -> entry instanceof Place place ? place.iso() : "")
                .toList();
        assertEquals(List.of("JM", "VC"), states);
    }

    @Test
    void aVenueKnowsItsCity() {
        assertTrue(GAZETTEER.named("人民大会堂").stream()
                .anyMatch(entry -> entry instanceof Venue venue && venue.city().equals("北京")));
    }
}
