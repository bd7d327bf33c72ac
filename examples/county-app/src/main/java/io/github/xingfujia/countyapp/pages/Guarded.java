package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.protection.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A matter as what guards its words knows it (保管事项): where its page is, and whose words are in it.
 *
 * @param room where its pages stand, such as {@code cases}
 * @param id its key
 */
record Guarded(Visit visit, String room, String id) {

    private static final String FILE = "violence-";
    /** Where the pages of a kind stand, if not under its own name. */
    private static final Map<String, String> ROOMS = Map.of("case", "cases", "counsel", "counsels");

    /** What somebody sent without a login: all of it is her own. */
    private static final List<String> SENT = List.of("appointment", "question", "aid", "suggestion", "interest");

    private static final Pattern KEY = Pattern.compile("[a-z2-7]{26}");

    static Guarded dispute(Visit visit, String id) {
        return new Guarded(visit, "cases", id);
    }

    static Guarded file(Visit visit, String id) {
        return new Guarded(visit, "violence", id);
    }

    static Guarded aid(Visit visit, String id) {
        return new Guarded(visit, "aid", id);
    }

    static Guarded of(Visit visit, Matter matter) {
        String value = matter.value();
        String id = value.substring(value.lastIndexOf('-') + 1);
        String kind = value.substring(0, value.length() - id.length() - 1);
        return new Guarded(visit, ROOMS.getOrDefault(kind, kind), id);
    }

    Matter matter() {
        return Matter.of(kind() + "-" + id);
    }

    /** Returns what the house calls its kind. */
    String kind() {
        return ROOMS.entrySet().stream()
                .filter(e -> e.getValue().equals(room))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(room);
    }

    /** Asks which matter is meant, by its key or by the address of its page, which then says what it is. */
    static Form.Builder ask(Form.Builder form, Visit visit) {
        return form.field(
                        "matterKind",
                        Form.Kind.RADIO,
                        true,
                        Fields.choices(visit.locale(), "matter.kind", "violence", "cases"),
                        "violence")
                .text("matterKey", true)
                .called("matter", "matterKey");
    }

    /** Reads which matter is meant; what is wrong with it is kept for {@link Answers#orThrow}. */
    static Optional<Matter> read(Answers answers) {
        String typed = answers.text("matterKey");
        boolean dispute = typed.contains("/cases/")
                || answers.text("matterKind").equals("cases") && !typed.contains("/violence/");
        Optional<String> key =
                KEY.matcher(typed).results().map(MatchResult::group).findFirst();
        answers.required("matterKey");
        answers.checks().that(typed.isEmpty() || key.isPresent(), "matterKey", "form", "", "a-z 2-7 (26)");
        return key.map(k -> Matter.of((dispute ? "case-" : FILE) + k));
    }

    /** Returns the address of its page. */
    String at() {
        return "/" + room + "/" + id;
    }

    /** Returns the address under which whoever opened it in danger may read it. */
    String read() {
        return room.equals("violence") ? at() : at() + "/file";
    }

    /** Returns what it is called where its number may not stand. */
    String called() {
        return Words.of("matter.kind." + room).in(visit.locale()) + " " + id.substring(0, 6) + "…";
    }

    /** Returns whose words are in it, by the name of their part. */
    Map<String, Localized> parts() {
        Map<String, Localized> parts = new LinkedHashMap<>();
        if (room.equals("violence")) {
            List.of(Speaker.VICTIM, Speaker.RESPONDENT, Speaker.REPORTER)
                    .forEach(who -> parts.put(who.word(), Pick.said(who)));
        } else if (SENT.contains(room)) {
            parts.put("p1", Words.of("matter.part.sent"));
        } else if (room.equals("counsels")) {
            for (Partner partner : Partner.values()) {
                parts.put("p" + (partner.ordinal() + 1), Pick.said(partner));
            }
        } else {
            for (Side side : Side.values()) {
                parts.put("p" + (side.ordinal() + 1), side.wording());
            }
        }
        return parts;
    }

    /** Returns whose part it is, as people read it. */
    String whose(String part) {
        return Optional.ofNullable(parts().get(part))
                .map(l -> l.in(visit.locale()))
                .orElse(part);
    }

    Form.Builder askWhose(Form.Builder form) {
        return form.field(
                "part",
                Form.Kind.RADIO,
                true,
                parts().keySet().stream().map(p -> new Form.Option(p, whose(p))).toList());
    }

    String readWhose(Answers answers) {
        String part = answers.text("part");
        answers.checks().that(parts().containsKey(part), "part", "required", "");
        return part;
    }
}
