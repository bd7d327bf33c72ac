package io.github.xingfujia.evaluation.nominations;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.Candidate;
import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.Member;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.evaluation.ledger.Campaigns;
import io.github.xingfujia.evaluation.ledger.Entrants;
import io.github.xingfujia.evaluation.ledger.NominationAct;
import io.github.xingfujia.evaluation.ledger.NominationFact;
import io.github.xingfujia.evaluation.ledger.Nominations;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
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

/** Puts somebody forward: by themselves, by somebody else, by an organisation. */
final class NominateAct implements Act<Nominate, NominationId> {

    private final Network network;
    private final Credentials credentials;
    private final Eligibility eligibility;

    NominateAct(Network network, Credentials credentials, Eligibility eligibility) {
        this.network = network;
        this.eligibility = eligibility;
        this.credentials = credentials;
    }

    @Override
    public Action action() {
        return Actions.NOMINATE;
    }

    @Override
    public List<Ref> first(Nominate command, Moment moment) {
        return ImmutableList.<Ref>builder()
                .add(Nominations.of(id(moment)), Campaigns.of(command.campaign()))
                .addAll(Nominees.entrants(command, moment))
                .addAll(command.staff().map(credentials::ref).stream().toList())
                .build();
    }

    @Override
    public Optional<Scope> scope(Nominate command, Loaded loaded, Moment moment) {
        return campaign(command, loaded).started().map(s -> {
            if (moment.actor() instanceof Actor.Staff staff) {
                return Scope.of().post(staff.post()).build();
            }
            return moment.actor() instanceof Actor.Party party
                    ? Scope.of().party(party.person()).build()
                    : Scope.common();
        });
    }

    @Override
    public List<Clear> clear(Nominate command, Loaded loaded, Moment moment) {
        String key = Nominations.of(id(moment)).keyId(Nominations.COMMON);
        String people = command.household().stream().map(Member::name).collect(Collectors.joining("\n"));
        List<Clear> clear = new ArrayList<>(List.of(
                new Clear("name", key, "county", command.name()),
                new Clear("people", key, "county", people),
                new Clear("story", key, "county", command.story())));
        if (isAlarming(command)) {
            String inside = Nominations.of(id(moment)).keyId(Nominations.STAFF);
            clear.add(new Clear("words", inside, "county", command.story()));
            clear.add(new Clear("objector", inside, "county", ""));
        }
        return clear;
    }

    /** What may mean danger speaks against it whoever tells it, as an objection would (decision 254). */
    private static boolean isAlarming(Nominate command) {
        return AlarmWords.heard(command.story());
    }

    @Override
    public Ruling decide(Nominate command, Loaded loaded, Moment moment) {
        Optional<Ruling> barred = barred(command, loaded, moment);
        return barred.isPresent() ? barred.get() : plan(command, loaded, moment).build();
    }

    /** Refuses what can never be; returns what else is in the way. */
    Optional<Ruling> barred(Nominate command, Loaded loaded, Moment moment) {
        Campaigns.State campaign = campaign(command, loaded);
        check(command, campaign.sheet(), moment);
        if (!campaign.takesNominations(moment.today())) {
            return Optional.of(NominationAct.refuse("not-open", "evaluation.campaigns"));
        }
        if (command.staff()
                .filter(s -> !credentials.holds(s, campaign.sheet().code(), loaded, moment.today()))
                .isPresent()) {
            return Optional.of(NominationAct.refuse("not-certified", "volunteer.award"));
        }
        return Nominees.entrants(command, moment).stream()
                        .anyMatch(e -> loaded.of(Entrants.ENTRANTS, e).isPresent())
                ? Optional.of(NominationAct.refuse("entered-already", "evaluation.nominations"))
                : Optional.empty();
    }

    /** Returns what is written once nothing is in the way. */
    Ruling.Plan.Builder plan(Nominate command, Loaded loaded, Moment moment) {
        Sheet sheet = campaign(command, loaded).sheet();
        PostId village = network.nearest(command.village(), moment.today());
        PostId town = network.superior(village, moment.today()).orElse(village);
        Ruling.Plan.Builder plan = Ruling.plan()
                .create(
                        Nominations.of(id(moment)),
                        new NominationFact.Nominated(
                                command.campaign(),
                                sheet.code(),
                                sheet.name(),
                                command.way(),
                                command.category(),
                                command.village(),
                                village,
                                town,
                                network.centre(),
                                Nominees.household(command, moment),
                                Nominees.alike(command, eligibility, moment),
                                Nominees.unknown(command, sheet, moment),
                                Nominees.own(moment),
                                NominationAct.by(moment),
                                command.papers(),
                                moment.sealed("name"),
                                moment.sealed("people"),
                                moment.sealed("story")));
        command.staff()
                .ifPresent(staff ->
                        plan.to(Nominations.of(id(moment)), Nominations.COMMON, new NominationFact.OfTheTeam(staff)));
        if (!command.agreed().isEmpty()) {
            plan.to(
                    Nominations.of(id(moment)),
                    Nominations.COMMON,
                    new NominationFact.FamilyAgreed(command.agreed(), moment.today()));
        }
        if (isAlarming(command)) {
            plan.to(
                    Nominations.of(id(moment)),
                    Nominations.STAFF,
                    new NominationFact.Objected(1, moment.sealed("words"), moment.sealed("objector")),
                    new NominationFact.ObjectionAlarmed(1));
        }
        Nominees.entrants(command, moment).forEach(e -> plan.create(e, new Entrants.Entered(id(moment))));
        return plan;
    }

    private void check(Nominate command, Sheet sheet, Moment moment) {
        Checks checks = Checks.of()
                .range("household", command.household().size(), 1, 20)
                .that(
                        network.knows(command.village()),
                        "village",
                        "unknown-division",
                        command.village().toString())
                .that(
                        command.village().level() == DivisionCode.Level.VILLAGE,
                        "village",
                        "village-code",
                        command.village().toString())
                .that(
                        sheet.hasCategory(command.category()),
                        "category",
                        sheet.categories().isEmpty() ? "not-of-kind" : "one-of",
                        Checks.shape(command.category()),
                        sheet.categories().stream().map(Sheet.Coded::code).collect(Collectors.joining(" ")));
        if (moment.actor() instanceof Actor.Staff staff) {
            checks.that(
                    staff.post().place().contains(command.village()),
                    "village",
                    "unknown-division",
                    command.village().toString());
        } else {
            checks.that(
                    command.way() != NominationWay.ORGANISATION,
                    "way",
                    "one-of",
                    command.way().name(),
                    "self mutual");
        }
        List<ResidentId> numbers = command.household().stream()
                .flatMap(m -> m.residentId().stream())
                .toList();
        checks.that(
                numbers.stream().distinct().count() == numbers.size(),
                "household",
                "duplicate-key",
                "number",
                "number");
        boolean member = sheet.candidate() == Candidate.MEMBER;
        checks.that(!member || command.staff().isPresent(), "staff", "required", Checks.shape(""))
                .that(
                        member || command.staff().isEmpty(),
                        "staff",
                        "none-of",
                        Checks.shape(sheet.code().value()));
        String first =
                command.household().stream().findFirst().map(Member::name).orElse("");
        command.staff()
                .ifPresent(s -> checks.that(network.member(s).isPresent(), "staff", "no-such-staff", s.toString())
                        .that(
                                network.member(s)
                                        .filter(m -> isCalled(m, first))
                                        .isPresent(),
                                "household",
                                "name-of-staff",
                                Checks.shape(first))
                        .that(
                                command.way() == NominationWay.SELF
                                        || !NominationAct.by(moment).equals(Optional.of(s)),
                                "way",
                                "one-of",
                                command.way().name(),
                                "self"));
        papers(checks, command.papers(), sheet);
        checks.orThrow();
    }

    /** The oracle is asked about the very person who would be honoured: the first of the household is the member of the team. */
    private static boolean isCalled(StaffMember member, String name) {
        return Stream.of(member.name().zh(), member.name().en())
                .anyMatch(known -> PlainText.of(known).equals(PlainText.of(name)));
    }

    private static Campaigns.State campaign(Nominate command, Loaded loaded) {
        return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(command.campaign()));
    }

    static NominationId id(Moment moment) {
        return NominationId.of(moment.key("nomination"));
    }

    @Override
    public NominationId answer(Nominate command, Loaded after, Moment moment) {
        return id(moment);
    }

    /** Checks that the sheet asks for each of these papers. */
    static void papers(Checks checks, List<String> papers, Sheet sheet) {
        papers.forEach(code -> checks.that(
                sheet.paperCodes().contains(code),
                "papers",
                "one-of",
                Checks.shape(code),
                String.join(" ", sheet.paperCodes())));
    }
}
