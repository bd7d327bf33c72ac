package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.EndCause;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.Chosen;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens a file for whoever agreed; without a word of hers nothing is written. */
final class OpenAct implements Act<OpenCounsel, CounselId> {

    private final Network network;
    private final CounselTerms terms;
    private final Violence violence;

    OpenAct(Network network, CounselTerms terms, Violence violence) {
        this.network = network;
        this.terms = terms;
        this.violence = violence;
    }

    @Override
    public Action action() {
        return Actions.OPEN;
    }

    @Override
    public List<Ref> first(OpenCounsel command, Moment moment) {
        CounselId id = id(moment);
        List<Ref> refs = new ArrayList<>(List.of(CounselFiles.of(id)));
        refs.addAll(Joining.beside(id, Partner.FIRST, command.client(), moment));
        if (violence.heard(said(command)) || isMinor(command)) {
            refs.addAll(violence.beside(id, Partner.FIRST, command.client(), moment));
        }
        return refs;
    }

    @Override
    public Optional<Scope> scope(OpenCounsel command, Loaded loaded, Moment moment) {
        return Optional.of(Chosen.own(moment));
    }

    @Override
    public List<Clear> clear(OpenCounsel command, Loaded loaded, Moment moment) {
        CounselId id = id(moment);
        List<Clear> clear = new ArrayList<>(Joining.clear(id, Partner.FIRST, command.client(), moment));
        PersonId she = Joining.person(id, Partner.FIRST, command.client(), moment);
        if (!command.words().isBlank()) {
            clear.add(CounselFiles.hers("words", id, Partner.FIRST, she, command.words()));
        }
        if (!command.answers().isEmpty()) {
            clear.add(CounselFiles.hers("answers", id, Partner.FIRST, she, answers(command)));
        }
        clear.addAll(violence.words(id, Partner.FIRST, CounselState.of(Stream.of()), she, said(command)));
        return clear;
    }

    private String answers(OpenCounsel command) {
        return command.answers().stream()
                .map(a -> terms.name(a.field()).zh() + "：" + a.text())
                .collect(Collectors.joining("\n"));
    }

    /** Everything that she said. */
    private static String said(OpenCounsel command) {
        return Stream.concat(
                        Stream.of(command.words()), command.answers().stream().map(a -> a.text()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Ruling decide(OpenCounsel command, Loaded loaded, Moment moment) {
        checked(command);
        boolean minor = isMinor(command);
        if (command.consent().isEmpty() && !minor) {
            return CounselAct.refuseCiting("nobody-agreed", "个人信息保护法 13", "counselling.offer");
        }
        Consent consent = command.consent().orElse(Consent.EMERGENCY);
        if (!minor) {
            Joining.consent(Checks.of(), command.client(), consent, moment).orThrow();
        }
        CounselId id = id(moment);
        Ref ref = CounselFiles.of(id);
        Actor.Staff here = CounselAct.staff(moment);
        Ruling.Plan.Builder plan = Ruling.plan()
                .create(
                        ref,
                        new CounselFact.Opened(
                                command.kind(),
                                command.group(),
                                command.programme(),
                                here.post(),
                                here.id(),
                                moment.today(),
                                command.never()));
        Joining.add(plan, id, Partner.FIRST, command.client(), consent, loaded, moment);
        for (String said : List.of("words", "answers")) {
            if (moment.hasSealed(said)) {
                plan.to(ref, CounselFiles.of(Partner.FIRST), new CounselFact.Said(Partner.FIRST, moment.sealed(said)));
            }
        }
        if (violence.heard(said(command)) || minor) {
            heard(plan, command, loaded, moment);
        }
        if (minor) {
            plan.to(ref, CounselFiles.COMMON, new CounselFact.Ended(EndCause.MINOR, moment.today()));
        }
        return plan.build();
    }

    /** Who is under age is not counselled as one of a couple: in the same command she is reported, whoever presses what later. */
    private boolean isMinor(OpenCounsel command) {
        return Joining.isMinor(terms, command.kind(), command.client());
    }

    /** What she says when she comes is her own word: it weighs as if she had been asked. */
    private void heard(Ruling.Plan.Builder plan, OpenCounsel command, Loaded loaded, Moment moment) {
        CounselState state = CounselState.of(Violence.facts(plan));
        if (isMinor(command) || violence.sufferer(Partner.FIRST, state, said(command)) == Sufferer.SPEAKER) {
            violence.sign(plan, id(moment), Partner.FIRST, state, said(command), loaded, moment);
        } else {
            Violence.again(plan, id(moment), Partner.FIRST, state, moment);
        }
    }

    private void checked(OpenCounsel command) {
        Checks checks = Chosen.kind(Checks.of(), terms, command.kind());
        command.group().ifPresent(g -> Chosen.choice(checks, "group", terms.groups(), g));
        command.programme()
                .ifPresent(p -> Chosen.one(
                        checks,
                        "programme",
                        terms.programmes().stream()
                                .filter(t -> t.kind().equals(command.kind()))
                                .map(t -> t.code()),
                        p));
        command.answers()
                .forEach(a -> Chosen.choice(checks, "answers", terms.form().fields(), a.field()));
        command.never()
                .forEach(s ->
                        checks.that(network.member(s).isPresent(), "never", "no-such-staff", Checks.shape(s.value())));
        checks.orThrow();
    }

    private static CounselId id(Moment moment) {
        return CounselId.of(moment.key("counsel"));
    }

    @Override
    public CounselId answer(OpenCounsel command, Loaded after, Moment moment) {
        return id(moment);
    }
}
