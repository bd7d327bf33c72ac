package io.github.xingfujia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The networks that counties have published: every shape loads, and its shares can be computed. */
class BlueprintShapesTest {

    private static Blueprint blueprint(String name) throws IOException {
        try (InputStream in = BlueprintShapesTest.class.getResourceAsStream("shapes/" + name + ".yaml")) {
            Checks problems = Checks.of();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Blueprint read = Blueprint.read(List.of(SourceNode.yaml(name, text, problems)), problems);
            problems.orThrow();
            return read;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jiaojiang, 2+8+N",
        "liangshan, 1+14+N",
        "tongcheng, 1+244",
        "hengyang, 1+N+N",
        "luotian, 1+436",
        "lujiang, 1",
        "ganzhou, 1+N+N+N",
        "liaoning, 6+73+739",
    })
    void every_published_shape_loads(String name, String shape) throws IOException {
        assertEquals(shape, blueprint(name).shape());
    }

    @Test
    void yongchuan_supervises_from_the_federation_down_to_the_stations() {
        Blueprint yongchuan = Network.read(Profile.bundled("yongchuan-demo")).blueprint();
        assertEquals(
                List.of("station"),
                yongchuan.supervisedBy("town").stream().map(Tier::key).toList());
        assertEquals(
                List.of("studio", "town", "park"),
                yongchuan.supervisedBy("district").stream().map(Tier::key).toList());
    }

    @Test
    void of_261_cases_85_percent_end_in_the_grid_and_96_percent_in_the_community() throws IOException {
        Blueprint ganzhou = blueprint("ganzhou");
        Map<String, Long> cases = Map.of("grid", 222L, "village", 29L, "town", 8L, "county", 2L);
        assertEquals(new Share(222, 261), ganzhou.upTo(1, cases));
        assertEquals(new BigDecimal("85"), ganzhou.upTo(1, cases).percent(0));
        assertEquals(new BigDecimal("96"), ganzhou.upTo(2, cases).percent(0));
        assertEquals(new BigDecimal("100.00"), ganzhou.upTo(4, cases).percent(2));
    }

    @Test
    void a_share_of_no_cases_has_no_percentage() throws IOException {
        Share none = blueprint("ganzhou").upTo(2, Map.of());
        assertEquals(new Share(0, 0), none);
        assertThrows(IllegalStateException.class, () -> none.percent(0));
    }

    @Test
    void cases_of_a_tier_that_is_not_there_or_fewer_than_none_are_refused_by_name() throws IOException {
        Blueprint ganzhou = blueprint("ganzhou");
        InvalidInput refused = assertThrows(InvalidInput.class, () -> ganzhou.upTo(1, Map.of("moon", 3L, "grid", -1L)));
        assertEquals(
                List.of("casesByTier.grid", "casesByTier.moon"),
                refused.violations().stream().map(v -> v.field()).sorted().toList());
        assertEquals(true, refused.in(Locale.ENGLISH).contains("county town village grid"));
    }
}
