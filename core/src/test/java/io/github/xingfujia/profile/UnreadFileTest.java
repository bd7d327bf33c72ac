package io.github.xingfujia.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be read is one problem: what follows from it is not told, what is wrong elsewhere is. */
class UnreadFileTest {

    private static final String PROFILE = """
            profile: small
            home: small
            zh: 小县
            en: Small county
            synthetic: true
            capabilities: [network, casework]
            packs: [national, ./county]
            """;
    private static final String PACK = """
            pack: county
            zh: 县
            en: county
            files:
              divisions: divisions.yaml
              network: network.yaml
              stations: stations.yaml
              staff: staff.yaml
            """;
    private static final String DIVISIONS = """
            divisions:
              - {code: "99", name: 省}
              - {code: "9901", name: 市}
              - {code: "990101", name: 县}
            """;
    private static final String NETWORK = """
            services: [{key: mediation, zh: 调解, en: mediation}]
            centre: district
            tiers:
              - {key: district, zh: 区, en: district, level: 1, count: 1, seat: county, services: [mediation], settles: true}
            """;
    private static final String STATIONS = """
            posts:
              - {id: "990101000000", tier: district, zh: 中心, en: Centre, phone: "12338"}
            """;
    private static final String STAFF = """
            staff:
              - {id: a, zh: 甲, en: A, posts: [{at: "990101000000", roles: [mediator]}]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("county"));
        Files.writeString(folder.resolve("profile.yaml"), PROFILE);
        put("pack.yaml", PACK);
        put("divisions.yaml", DIVISIONS);
        put("network.yaml", NETWORK);
        put("stations.yaml", STATIONS);
        put("staff.yaml", STAFF);
    }

    private void put(String file, String text) throws IOException {
        Files.writeString(folder.resolve("county").resolve(file), text);
    }

    private List<Violation> told() {
        Profile profile = Profile.read(folder.resolve("profile.yaml"));
        InvalidInput thrown = assertThrows(InvalidInput.class, () -> Xingfujia.inMemory(profile));
        return thrown.violations();
    }

    @ParameterizedTest
    @ValueSource(strings = {"divisions", "network", "stations", "staff", "pack"})
    void a_malformed_file_is_told_once_with_its_place_and_without_the_parsers_words(String file) throws IOException {
        put(file + ".yaml", "a: [b\nc: d\n");
        List<Violation> told = told();
        assertEquals(List.of("yaml"), told.stream().map(Violation::rule).toList(), told::toString);
        assertTrue(told.get(0).field().startsWith("county/" + file + ".yaml:"), told::toString);
        String chinese = told.get(0).in(Locale.CHINA);
        assertTrue(chinese.matches("[^ ]+：不是合法的 YAML，[^a-zA-Z]+"), chinese);
    }

    @Test
    void what_is_wrong_elsewhere_is_told_beside_it() throws IOException {
        put("network.yaml", "a: [b\nc: d\n");
        put("staff.yaml", STAFF.replace("[mediator]", "[wizard]"));
        put("stations.yaml", STATIONS.replace("12338", "none"));
        List<String> rules = told().stream().map(Violation::rule).toList();
        assertEquals(List.of("yaml", "form", "one-of"), rules);
    }

    @Test
    void a_profile_that_is_not_there_is_one_problem() throws IOException {
        Files.delete(folder.resolve("profile.yaml"));
        assertEquals(
                List.of("file-missing"), told().stream().map(Violation::rule).toList());
    }
}
