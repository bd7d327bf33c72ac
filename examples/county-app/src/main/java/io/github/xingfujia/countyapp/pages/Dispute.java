package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Screen;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small dispute on one page (小纠纷一页办): who came, about what, what she answered alone, whether it is settled. When it is,
 * the file is closed by the same tap.
 *
 * @param form the fields
 * @param command the id under which sending it twice is filing it once
 * @param ends the answers with which nothing of it is kept on the device any longer
 */
record Dispute(Form form, String command, String ends) {

    private static final String NOT_TRIED = "NOT_TRIED";

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.show(
                "dispute",
                new Dispute(
                        form(visit, Typed.nothing()).build(),
                        visit.house.sessions().draw(),
                        ends(visit)));
    }

    static void file(Visit visit) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            Filing filing = read(typed);
            Outcome<CaseId> opened = filing.open(visit);
            Optional<Refusal> refused = opened.refusal();
            if (refused.isPresent()) {
                again(visit, form(visit, typed).error(refused.get().in(visit.locale())));
                return;
            }
            CaseId id = opened.orThrow();
            Optional<Refusal> stopped = filing.rest(visit, id);
            boolean mine = visit.door().casework().view(id).isDone();
            Optional<String> met = mine ? met(Doing.known(visit, id.value()), typed) : Optional.empty();
            String said = met.orElseGet(() -> filing.said(stopped));
            visit.cookies().arrived(typed.one("command"));
            visit.go(mine ? "/cases/" + id + "?said=" + said : "/desk?said=passed-on");
        } catch (InvalidInput e) {
            again(visit, form(visit, typed).wrong(e));
        }
    }

    /** Returns what to say when both met, or word was carried, although the case as it stands forbids it: not again. */
    static Optional<String> met(Known known, Typed typed) {
        boolean tried = known.hasOther() && !typed.one("result").equals(NOT_TRIED);
        boolean met = tried && typed.one("form").equals("JOINT");
        boolean reached = met || tried && typed.one("form").equals("SHUTTLE");
        return met && known.isApart()
                ? Optional.of("joint")
                : reached && known.isKeptAway() ? Optional.of("unagreed") : Optional.empty();
    }

    private static void again(Visit visit, Form.Builder form) throws IOException {
        visit.show(
                422, "dispute", new Dispute(form.build(), visit.house.sessions().draw(), ends(visit)));
    }

    /** As soon as someone tells of danger, or it is about what is protected first, the device keeps nothing of it. */
    private static String ends(Visit visit) {
        Categories categories = visit.house.categories();
        return Stream.concat(
                        Stream.of("asked=some", "other.asked=some"),
                        categories.categories().keySet().stream()
                                .filter(code -> categories.first(code).isPresent())
                                .map(code -> "about=" + code))
                .collect(Collectors.joining(" "));
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        var locale = visit.locale();
        return new Form.Builder("dispute", locale, typed)
                .text("applicant.name", true)
                .field("about", Form.Kind.CHOICE, true, Fields.categories(visit.house, locale))
                .text("other.name", false)
                .needed("other.name", "optional.settled")
                .field("asked", Form.Kind.RADIO, true, Fields.choices(locale, "asked", "none", "some", "not"))
                .field("yes", Form.Kind.CHECKS, false, Fields.screenItems(visit.house, locale))
                .field(
                        "result",
                        Form.Kind.RADIO,
                        true,
                        Fields.choices(locale, "result", "SETTLED", "UNSETTLED", NOT_TRIED))
                .field("form", Form.Kind.RADIO, true, Fields.choices(locale, "form", "SEPARATE", "JOINT"), "SEPARATE")
                .field("other.asked", Form.Kind.RADIO, false, Fields.choices(locale, "asked", "none", "some", "not"))
                .field("other.yes", Form.Kind.CHECKS, false, Fields.screenItems(visit.house, locale))
                .tick("agreed")
                .each("how", Form.Kind.RADIO, false, ApproachBy.class, how -> Words.code("how", how))
                .needed("how", "optional.not-there")
                .area("minutes")
                .needed("minutes", "optional.settled")
                .radio("channel", Channel.class, Channel.VISIT)
                .text("applicant.residentId", false)
                .text("applicant.phone", false)
                .text("other.residentId", false)
                .called("against", "other.residentId")
                .text("other.phone", false);
    }

    private static Filing read(Typed typed) {
        Checks checks = Checks.of();
        Optional<Channel> channel = Fields.code(Channel.class, typed, "channel", checks);
        Optional<ResidentId> number = Fields.residentId(typed, "applicant.residentId", checks);
        Optional<Person> applicant = Fields.person(typed, "applicant", number, checks);
        Optional<Person> other = Fields.other(typed, checks);
        checks.that(!typed.one("about").isEmpty(), "about", "required", "");
        Screen screen = Fields.screen(typed, checks);
        boolean there = typed.maybe("other.asked").isPresent()
                || !typed.all("other.yes").isEmpty();
        Optional<Screen> othersScreen = there ? Optional.of(Fields.screen(typed, "other.", checks)) : Optional.empty();
        boolean named = typed.maybe("other.name").isPresent();
        checks.that(!there || named || typed.maybe("other.residentId").isPresent(), "other.name", "required", "");
        checks.that(!typed.one("result").isEmpty(), "result", "required", "");
        boolean settled = typed.one("result").equals("SETTLED");
        checks.that(!settled || other.isPresent(), "other.name", "required", "");
        boolean together =
                typed.one("form").equals("JOINT") && !typed.one("result").equals(NOT_TRIED);
        boolean agreed = !typed.all("agreed").isEmpty();
        checks.that(agreed || !there || !(together || settled), "agreed", "required", "");
        // she says how; where the other was asked on the spot, it was by coming there
        Optional<ApproachBy> how = agreed && !there && other.isPresent()
                ? Fields.code(ApproachBy.class, typed, "how", checks)
                : Optional.of(ApproachBy.VISIT);
        checks.that(!settled || !typed.one("minutes").isBlank(), "minutes", "required", "")
                .text("minutes", typed.one("minutes"), 0, 2000);
        checks.value("commandId", () -> CommandId.of(typed.one("command") + "-" + Filing.LONGEST));
        checks.orThrow();
        OpenCase open =
                OpenCase.by(channel.orElseThrow(), applicant.orElseThrow()).about(typed.one("about"));
        return new Filing(
                typed, other.map(open::against).orElse(open), screen, othersScreen, agreed ? how : Optional.empty());
    }

    /** One dispute as it was typed, in the order in which the house is told. */
    private record Filing(
            Typed typed, OpenCase open, Screen screen, Optional<Screen> others, Optional<ApproachBy> agreed) {

        /** The step with the longest name: what is an id with it is one with each. */
        static final String LONGEST = "screen-other";

        Outcome<CaseId> open(Visit visit) {
            return door(visit, "open").casework().open(open);
        }

        /** Returns why a later step was not done; what was done and what was told stay on the record whatever was refused. */
        Optional<Refusal> rest(Visit visit, CaseId id) {
            Optional<Refusal> stopped = asked(visit, id);
            String result = typed.one("result");
            if (result.equals(NOT_TRIED)) {
                return stopped;
            }
            ContactForm form = typed.one("form").equals("JOINT") ? ContactForm.JOINT : ContactForm.SEPARATE;
            AttemptResult came = result.equals("SETTLED") ? AttemptResult.SETTLED : AttemptResult.UNSETTLED;
            Attempt attempt = new Attempt(came, form, Optional.empty(), typed.one("minutes"));
            assign(visit, id);
            Optional<Refusal> unrecorded =
                    door(visit, "record").casework().record(id, attempt).refusal();
            return stopped.or(() -> unrecorded)
                    .or(() -> came == AttemptResult.SETTLED ? finish(visit, id) : Optional.empty());
        }

        /** Whoever files what she settled herself mediated it, where she may; where she may not, nobody is named. */
        private void assign(Visit visit, CaseId id) {
            Session.Worker worker = visit.worker();
            if (visit.house.home().network().mediators(worker.post()).contains(worker.id())) {
                door(visit, "assign").casework().assign(id, worker.id());
            }
        }

        /** What each told alone is kept, whether the other could be approached or not. */
        private Optional<Refusal> asked(Visit visit, CaseId id) {
            Optional<Refusal> stopped = door(visit, "screen")
                    .casework()
                    .screen(id, Side.APPLICANT, screen.saying(told()))
                    .refusal();
            if (stopped.isPresent() || open.other().isEmpty()) {
                return stopped;
            }
            // where it is in other hands at once, whoever has it asks her herself
            boolean asks = agreed.isPresent() && isHere(visit, id);
            if (others.isEmpty()) {
                return asks ? agree(visit, id) : Optional.empty();
            }
            Optional<Refusal> apart = asks ? approach(visit, id) : Optional.empty();
            return door(visit, LONGEST)
                    .casework()
                    .screen(id, Side.OTHER, others.get())
                    .refusal()
                    .or(() -> apart);
        }

        private static boolean isHere(Visit visit, CaseId id) {
            return visit.door()
                    .casework()
                    .view(id)
                    .fold(v -> v.accountable().equals(visit.worker().post()), refusal -> false);
        }

        /** What is noted where nothing was tried is what the applicant told. */
        private String told() {
            return typed.one("result").equals(NOT_TRIED) ? typed.one("minutes") : "";
        }

        private Optional<Refusal> finish(Visit visit, CaseId id) {
            if (!screens().allMatch(s -> s.yes().isEmpty() && s.asked())) {
                return Optional.empty();
            }
            return door(visit, "end")
                    .casework()
                    .end(id, Ending.AGREEMENT)
                    .refusal()
                    .or(() -> door(visit, "close").casework().close(id).refusal());
        }

        private Optional<Refusal> agree(Visit visit, CaseId id) {
            return door(visit, "agree")
                    .casework()
                    .agree(id, ApproachTerms.yes(agreed.orElseThrow()))
                    .refusal();
        }

        /** The applicant agreed, and the other party is there. */
        private Optional<Refusal> approach(Visit visit, CaseId id) {
            return agree(visit, id)
                    .or(() -> door(visit, "approach")
                            .casework()
                            .approach(id, agreed.orElseThrow())
                            .refusal());
        }

        /** Returns what to tell: why a step was not done, or what is owed before the file can be closed. */
        String said(Optional<Refusal> stopped) {
            return stopped.map(r -> "part&why=" + r.code())
                    .orElseGet(() -> screens().anyMatch(s -> !s.yes().isEmpty())
                            ? "duties"
                            : screens().allMatch(Screen::asked) ? "filed" : "unasked");
        }

        private Stream<Screen> screens() {
            return Stream.concat(Stream.of(screen), others.stream());
        }

        private Door door(Visit visit, String step) {
            String drawn = typed.one("command");
            return visit.door().under(CommandId.of(drawn + "-" + step));
        }
    }
}
