package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.kernel.Wording;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the pages of a case leave out no command of casework, and say what each is. */
class ActsTest {

    /** What is no action of one case: it has a page of its own, only shows, or is another's to do. */
    private static final List<String> ELSEWHERE = List.of(
            "open",
            "openDelegated",
            "courtLinkage",
            "complaints",
            "complaint",
            "answerComplaint",
            "report",
            "sweep",
            "findings",
            "follow",
            "dismiss",
            "reinstate",
            "activity",
            "backlog",
            "diary",
            "agreement",
            "followUp",
            "view",
            "matter",
            "told",
            "tellMore",
            "mine",
            "numbered",
            "replay",
            "link",
            "dismissMatch",
            "matches",
            "match",
            "fileMatch",
            "setAside",
            "whySetAside",
            "linkFile",
            "dismissFile",
            "fileMatches");

    static Stream<String> verbs() {
        return Arrays.stream(Casework.class.getDeclaredMethods())
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()))
                .map(Method::getName)
                .filter(n -> !ELSEWHERE.contains(n))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void every_command_on_a_case_has_its_form(String verb) {
        assertTrue(Acts.called("casework." + verb).isPresent(), verb);
    }

    static Stream<Act> acts() {
        return Stream.of(Acts.CASE, Acts.AGREEMENT, Acts.REVISITS)
                .flatMap(List::stream)
                .flatMap(g -> g.acts().stream());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_form_says_what_it_is_and_what_was_done(Act act) {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertTrue(
                    !act.title().in(locale).isEmpty() && !act.then().in(locale).isEmpty(), act.name());
        }
        assertTrue(Wording.exists("countyapp.pages", "said." + act.name()), act.name());
    }
}
