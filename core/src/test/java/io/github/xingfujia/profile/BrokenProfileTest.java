package io.github.xingfujia.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.network.Network;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything wrong in a deliberately broken profile is told at once, with file, line, place and what is allowed. */
class BrokenProfileTest {

    @ParameterizedTest
    @CsvSource({"en, expected_en.txt", "zh, expected_zh.txt"})
    void every_mistake_is_told_at_once_with_file_and_line(String language, String golden)
            throws IOException, URISyntaxException {
        Path folder = Path.of(BrokenProfileTest.class.getResource("broken").toURI());
        List<Section> sections = new ArrayList<>(Network.sections());
        sections.add(Section.of("screen", "protection"));
        sections.add(Section.of("categories", "casework"));
        Profile profile = Profile.read(folder.resolve("profile.yaml"))
                .check(List.of("casework", "network", "protection"), sections);
        Network.read(profile, profile.problems());

        InvalidInput told = assertThrows(InvalidInput.class, profile::orThrow);

        String text = told.in(Locale.forLanguageTag(language)) + "\n";
        assertEquals(Files.readString(folder.resolve(golden)), text);
    }
}
