package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Performance;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Satisfaction;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.disclosure.DisclosedField;
import io.github.xingfujia.disclosure.DisclosurePurpose;
import io.github.xingfujia.disclosure.Ground;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the answers to a form are called where the form itself cannot be shown any more (答案的叫法), as after a login that ended:
 * by the name of the field alone, so that nothing of a case is told.
 */
final class Glossary {

    /** Fields whose choices are named after something else. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "approach", List.of("agree"),
            "wanted", List.of("whom"),
            "whose", List.of("ask.whose"),
            "matterKind", List.of("matter.kind"),
            "kinds", List.of("ask.kind"),
            "days", List.of("weekday"),
            "titleCause", List.of("title-cause"),
            "court.procedure", List.of("court.procedure", "procedure"));

    private static final Pattern CODE = Pattern.compile("[A-Z]+(?:_[A-Z]+)*|[a-z]+(?:-[a-z0-9]+)+|[a-z2-7]{26}");

    private static final Map<String, Map<String, Localized>> OWN = Map.ofEntries(
            named("side", Side.class, Side::wording),
            named("with", Side.class, Side::wording),
            named("jointly", Side.class, Side::wording),
            named("ending", Ending.class, Ending::wording),
            named("routes", io.github.xingfujia.casework.Route.class, io.github.xingfujia.casework.Route::wording),
            named("paper", AgreementForm.class, AgreementForm::wording),
            named("kind", ClauseKind.class, ClauseKind::wording),
            named("giveBack", ReturnReason.class, ReturnReason::wording),
            named("performance", Performance.class, Performance::wording),
            named("satisfaction", Satisfaction.class, Satisfaction::wording),
            named("answer", Confirmation.class, Confirmation::wording),
            named("basisOf", Ground.class, Ground::wording),
            named("fields", DisclosedField.class, DisclosedField::wording),
            named("whatFor", DisclosurePurpose.class, DisclosurePurpose::wording),
            named("hiddenKind", HiddenKind.class, HiddenKind::wording));

    private Glossary() {}

    private static <E extends Enum<E>> Map.Entry<String, Map<String, Localized>> named(
            String field, Class<E> codes, Function<E, Localized> word) {
        return Map.entry(field, Arrays.stream(codes.getEnumConstants()).collect(Collectors.toMap(Enum::name, word)));
    }

    /** Returns an answer as its form called it; a code that has no words here is told as chosen, what was typed as it is. */
    static String said(House house, Locale locale, String name, String value) {
        String field = name.substring(name.lastIndexOf('.') + 1);
        return listed(house, locale, field, value)
                .or(() -> Optional.ofNullable(OWN.getOrDefault(field, Map.of()).get(value))
                        .map(l -> l.in(locale)))
                .or(() -> keys(name, field, value)
                        .filter(key -> Wording.exists("countyapp.pages", key))
                        .findFirst()
                        .map(key -> Words.of(key).in(locale)))
                .orElseGet(() ->
                        CODE.matcher(value).matches() ? Words.of("kept.chosen").in(locale) : value);
    }

    /** What the county's own files list. */
    private static Optional<String> listed(House house, Locale locale, String field, String value) {
        return switch (field) {
            case "about" ->
                Optional.of(value)
                        .filter(house.categories().categories()::containsKey)
                        .map(code -> house.categories().path(code, locale));
            case "complex" ->
                Optional.ofNullable(house.categories().complexities().get(value))
                        .map(l -> l.in(locale));
            case "yes" -> Optional.ofNullable(house.screen().items().get(value)).map(l -> l.in(locale));
            default -> Optional.empty();
        };
    }

    private static Stream<String> keys(String name, String field, String value) {
        Stream<String> ticked = value.equals("yes") ? Stream.of("tick." + field) : Stream.of();
        Stream<String> groups = Stream.of(
                        Stream.of(name, field, Words.key(field.replaceAll("([A-Z])", "_$1"))),
                        GROUPS.getOrDefault(name, GROUPS.getOrDefault(field, List.of())).stream(),
                        Stream.of("yn"))
                .flatMap(s -> s);
        return Stream.concat(ticked, groups.flatMap(g -> Stream.of(g + "." + value, g + "." + Words.key(value))));
    }
}
