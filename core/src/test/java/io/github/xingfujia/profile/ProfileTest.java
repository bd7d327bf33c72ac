package io.github.xingfujia.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.SourceNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs lie over each other in order, each once, and nothing leads out of a profile's own tree. */
class ProfileTest {

    @TempDir
    Path folder;

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Profile profile(String packs) throws IOException {
        return Profile.read(write(
                "county/profile.yaml",
                "{profile: p, home: h1, zh: 县, en: county, capabilities: [network], packs: " + packs + "}"));
    }

    private void pack(String name, String uses) throws IOException {
        write(
                "county/" + name + "/pack.yaml",
                "{pack: " + name + ", zh: 包, en: pack, uses: " + uses + ", files: {notes: n.yaml}}");
        write("county/" + name + "/n.yaml", "from: " + name);
    }

    @Test
    void what_a_pack_builds_on_lies_below_it_and_each_pack_is_read_once() throws IOException {
        pack("base", "[]");
        pack("left", "[./base]");
        pack("right", "[./base]");
        Profile profile = profile("[./left, ./right]").orThrow();
        assertEquals(
                List.of("base", "left", "right"),
                profile.files("notes").stream().map(n -> n.at("from").text()).toList());
        assertEquals(List.of("base", "left", "right"), profile.packs());
        assertEquals(List.of(), profile.files("stories"));
    }

    @Test
    void a_bundled_pack_lies_below_the_countys_own() throws IOException {
        write("county/own/pack.yaml", "{pack: own, zh: 包, en: pack, uses: [chongqing], files: {network: n.yaml}}");
        write("county/own/n.yaml", "{services: []}");
        Profile profile = profile("[./own]").orThrow();
        assertEquals(List.of("national", "chongqing", "own"), profile.packs());
        assertEquals(
                List.of("national/network.yaml", "own/n.yaml"),
                profile.files("network").stream().map(SourceNode::file).toList());
    }

    @Test
    void a_link_that_leads_out_of_the_tree_is_no_file() throws IOException {
        pack("own", "[]");
        Path secret = write("secret.yaml", "from: outside");
        Files.delete(folder.resolve("county/own/n.yaml"));
        Files.createSymbolicLink(folder.resolve("county/own/n.yaml"), secret);
        Profile profile = profile("[./own]");
        assertEquals("file-missing", profile.problems().violations().get(0).rule());
        assertEquals(List.of(), profile.files("notes"));
    }

    @Test
    void a_text_that_is_no_utf_8_is_told_as_such() throws IOException {
        pack("own", "[]");
        Files.write(folder.resolve("county/own/n.yaml"), "from: 永川".getBytes(StandardCharsets.UTF_16));
        InvalidInput told = assertThrows(InvalidInput.class, profile("[./own]")::orThrow);
        assertEquals("own/n.yaml: is not UTF-8 text", told.in(Locale.ENGLISH));
    }

    @Test
    void two_packs_of_one_name_are_told() throws IOException {
        pack("own", "[]");
        write("county/other/pack.yaml", "{pack: own, zh: 包, en: pack, files: {}}");
        InvalidInput told = assertThrows(InvalidInput.class, profile("[./own, ./other]")::orThrow);
        assertTrue(told.in(Locale.ENGLISH).startsWith("other/pack.yaml:1 pack: \"own\" stands here twice"));
    }

    @Test
    void a_pack_that_builds_on_itself_goes_round_under_its_plain_name_too() throws IOException {
        pack("own", "[own]");
        InvalidInput told = assertThrows(InvalidInput.class, profile("[./own]")::orThrow);
        assertEquals(1, told.violations().size());
        assertEquals("pack-cycle", told.violations().get(0).rule());
    }

    @Test
    void a_profile_that_is_not_there_is_told_by_its_name() {
        InvalidInput told = assertThrows(InvalidInput.class, Profile.bundled("atlantis")::orThrow);
        assertEquals("file-missing", told.violations().get(0).rule());
        assertEquals("atlantis/profile.yaml", told.violations().get(0).field());
        assertThrows(InvalidInput.class, () -> Profile.bundled("../atlantis"));
    }

    @Test
    void the_demonstration_says_that_it_is_one() {
        Profile profile = Profile.bundled("yongchuan-demo").orThrow();
        assertTrue(profile.synthetic());
        assertTrue(profile.label(Locale.CHINA).contains("合成演示数据"));
        assertEquals(List.of("national", "chongqing", "yongchuan", "yongchuan-demo"), profile.packs());
    }
}
