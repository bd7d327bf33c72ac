package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.PauseReason;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Screen;
import java.util.Arrays;
import java.util.Optional;

/** What can be done with a case from its page (办理动作): its form, and the command it becomes. */
enum Act {
    SCREEN {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.field("side", Form.Kind.RADIO, true, Sides.of(view, visit.locale()))
                    .field(
                            "asked",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(visit.locale(), "asked", "none", "some", "not"))
                    .field("yes", Form.Kind.CHECKS, false, Fields.screenItems(visit.house, visit.locale()))
                    .text("residentId", false);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<Side> side = Fields.code(Side.class, typed, "side", checks);
            Screen screen = Fields.screen(typed, checks);
            Optional<ResidentId> number = Fields.residentId(typed, "residentId", checks);
            checks.orThrow();
            Person named = Person.named(Sides.party(view, side.orElseThrow()).name());
            return door.screen(view.id(), number.map(named::identifiedBy).orElse(named), screen);
        }
    },
    RECORD {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.radio("result", AttemptResult.class, AttemptResult.UNSETTLED)
                    .field(
                            "form",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(visit.locale(), "form", "SEPARATE", "JOINT"),
                            "SEPARATE")
                    .area("minutes");
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<AttemptResult> result = Fields.code(AttemptResult.class, typed, "result", checks);
            Optional<ContactForm> form = Fields.code(ContactForm.class, typed, "form", checks);
            checks.orThrow();
            return door.record(
                    view.id(),
                    new Attempt(result.orElseThrow(), form.orElseThrow(), Optional.empty(), typed.one("minutes")));
        }
    },
    REVIEW {
        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            return door.review(view.id());
        }
    },
    ASSIGN {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.field("mediator", Form.Kind.CHOICE, false, Sides.mediators(view, visit));
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Optional<String> asked = typed.maybe("mediator");
            return asked.isPresent() ? door.assign(view.id(), StaffId.of(asked.get())) : door.assign(view.id());
        }
    },
    DONE {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.field("duty", Form.Kind.RADIO, true, Sides.duties(view, visit.locale()));
        }

        @Override
        boolean isOpen(CaseView view) {
            return view.parties().stream().flatMap(p -> p.duties().stream()).anyMatch(d -> d != Duty.SCREEN_ALONE);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            String[] parts = typed.one("duty").split(" ", 2);
            Optional<Duty> duty = Arrays.stream(Duty.values())
                    .filter(d -> d.name().equals(parts[0]))
                    .findFirst();
            checks.that(duty.isPresent() && parts.length == 2, "duty", "required", "");
            checks.orThrow();
            return door.done(view.id(), duty.orElseThrow(), Side.valueOf(parts[1]));
        }
    },
    AGREE {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.field("approach", Form.Kind.RADIO, true, Fields.choices(visit.locale(), "agree", "yes", "no"))
                    .radio("how", ApproachBy.class, ApproachBy.CALL);
        }

        @Override
        boolean isOpen(CaseView view) {
            return Sides.hasOther(view) && super.isOpen(view);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<ApproachBy> how = Fields.code(ApproachBy.class, typed, "how", checks);
            checks.that(typed.maybe("approach").isPresent(), "approach", "required", "");
            checks.orThrow();
            boolean yes = typed.one("approach").equals("yes");
            return door.agree(view.id(), yes ? ApproachTerms.yes(how.orElseThrow()) : ApproachTerms.no());
        }
    },
    APPROACH {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.radio("how", ApproachBy.class, ApproachBy.CALL);
        }

        @Override
        boolean isOpen(CaseView view) {
            return Sides.mayMeet(view) && super.isOpen(view);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<ApproachBy> how = Fields.code(ApproachBy.class, typed, "how", checks);
            checks.orThrow();
            return door.approach(view.id(), how.orElseThrow());
        }
    },
    PAUSE {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.radio("pause", PauseReason.class, PauseReason.PARTY_ABSENT);
        }

        @Override
        boolean isOpen(CaseView view) {
            return view.dueAt().isPresent() && super.isOpen(view);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<PauseReason> reason = Fields.code(PauseReason.class, typed, "pause", checks);
            checks.orThrow();
            return door.pause(view.id(), reason.orElseThrow());
        }
    },
    RESUME {
        @Override
        boolean isOpen(CaseView view) {
            return view.dueAt().isEmpty() && super.isOpen(view);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            return door.resume(view.id());
        }
    },
    GIVE_BACK {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.radio("giveBack", ReturnReason.class, ReturnReason.LOCAL_FOLLOW_UP);
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<ReturnReason> reason = Fields.code(ReturnReason.class, typed, "giveBack", checks);
            checks.orThrow();
            return door.giveBack(view.id(), reason.orElseThrow());
        }
    },
    END {
        @Override
        void ask(Form.Builder form, CaseView view, Visit visit) {
            form.field("ending", Form.Kind.CHOICE, true, form.options(Ending.class, Ending::wording));
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            Checks checks = Checks.of();
            Optional<Ending> ending = Fields.code(Ending.class, typed, "ending", checks);
            checks.orThrow();
            return door.end(view.id(), ending.orElseThrow());
        }
    },
    CLOSE {
        @Override
        boolean isOpen(CaseView view) {
            return view.status().equals("ended");
        }

        @Override
        Outcome<?> run(Casework door, CaseView view, Typed typed) {
            return door.close(view.id());
        }
    };

    /** Adds the fields; none unless said otherwise. */
    void ask(Form.Builder form, CaseView view, Visit visit) {}

    /** Returns whether it can be done now, as far as the page can tell; the house decides. */
    boolean isOpen(CaseView view) {
        return view.status().equals("open");
    }

    abstract Outcome<?> run(Casework door, CaseView view, Typed typed);
}
