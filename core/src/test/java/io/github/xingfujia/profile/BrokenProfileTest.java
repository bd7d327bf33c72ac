package io.github.xingfujia.profile;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.fixture.Golden;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.network.Network;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything wrong in a deliberately broken profile is told at once, with file, line, place and what is allowed. */
class BrokenProfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_mistake_is_told_at_once_with_file_and_line(String language) throws URISyntaxException {
        Path folder = Path.of(BrokenProfileTest.class.getResource("broken").toURI());
        List<Section> sections = new ArrayList<>(Network.sections());
        sections.add(Section.of("screen", "protection"));
        sections.add(Section.of("measures", "protection"));
        sections.add(Section.of("prevention", "protection"));
        sections.add(Section.of("consultation", "consultation"));
        sections.add(Section.of("counselling", "counselling"));
        sections.add(Section.of("campaigns", "evaluation"));
        sections.add(Section.of("instruments", "protection"));
        sections.add(Section.of("violence", "protection"));
        sections.add(Section.of("departments", "protection"));
        sections.add(Section.of("rules.department-clock", "protection"));
        sections.add(Section.of("categories", "casework"));
        sections.add(Section.of("citations", "casework"));
        sections.add(Section.of("terms", "casework"));
        sections.add(Section.of("rules.escalation", "casework"));
        sections.add(Section.of("rules.warning-issue", "protection"));
        sections.add(Section.of("rules.warning-visit", "protection"));
        sections.add(Section.of("team", "volunteer"));
        sections.add(Section.of("rules.grade", "volunteer"));
        sections.add(Section.of("indicators", "statistics"));
        Profile profile = Profile.read(folder.resolve("profile.yaml"))
                .check(List.of("casework", "network", "protection"), sections);
        Network.read(profile, profile.problems());

        InvalidInput told = assertThrows(InvalidInput.class, profile::orThrow);

        Golden.matches("profile/broken/expected_" + language + ".txt", told.in(Locale.forLanguageTag(language)));
    }
}
