package io.github.xingfujia.evaluation;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
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

/** Somebody is put forward, by one of three ways, and brings what is lacking. */
final class NominateActs {

    private NominateActs() {}

    /** Puts somebody forward: by themselves, by somebody else, by an organisation. */
    static final class NominateAct implements Act<Nominate, NominationId> {

        private final Network network;

        NominateAct(Network network) {
            this.network = network;
        }

        @Override
        public Action action() {
            return Actions.NOMINATE;
        }

        @Override
        public List<Ref> first(Nominate command, Moment moment) {
            return List.of(Nominations.of(id(moment)), Campaigns.of(command.campaign()));
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
            return List.of(
                    new Clear("name", key, "county", command.name()),
                    new Clear("people", key, "county", people),
                    new Clear("story", key, "county", command.story()));
        }

        @Override
        public Ruling decide(Nominate command, Loaded loaded, Moment moment) {
            Campaigns.State campaign = campaign(command, loaded);
            Sheet sheet = campaign.sheet();
            check(command, sheet, moment);
            if (!campaign.takesNominations(moment.today())) {
                return Ruling.refuse(Refusal.of("evaluation", "not-open", List.of("evaluation.campaigns")));
            }
            PostId village = network.nearest(command.village(), moment.today());
            PostId town = network.superior(village, moment.today()).orElse(village);
            Optional<PersonId> own =
                    moment.actor() instanceof Actor.Party party ? Optional.of(party.person()) : Optional.empty();
            return Ruling.plan()
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
                                    household(command, own, moment),
                                    unidentified(command, own),
                                    own,
                                    NominationAct.by(moment),
                                    command.papers(),
                                    moment.sealed("name"),
                                    moment.sealed("people"),
                                    moment.sealed("story")))
                    .build();
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
                            sheet.hasCategory(command.category()),
                            "category",
                            "one-of",
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
            papers(checks, command.papers(), sheet);
            checks.orThrow();
        }

        /** Who puts herself forward is the first of the household, whatever number she gave. */
        private static List<PersonId> household(Nominate command, Optional<PersonId> own, Moment moment) {
            List<PersonId> all = new ArrayList<>();
            for (Member member : command.household()) {
                boolean herself = all.isEmpty() && command.way() == NominationWay.SELF;
                all.add(own.filter(o -> herself)
                        .orElseGet(() -> member.residentId()
                                .map(number -> moment.person("resident-id", number.value()))
                                .orElseGet(() -> new PersonId(moment.key("member " + all.size())))));
            }
            return all;
        }

        private static int unidentified(Nominate command, Optional<PersonId> own) {
            boolean known = own.isPresent() && command.way() == NominationWay.SELF;
            return (int) command.household().stream()
                    .skip(known ? 1 : 0)
                    .filter(m -> m.residentId().isEmpty())
                    .count();
        }

        private static Campaigns.State campaign(Nominate command, Loaded loaded) {
            return loaded.of(Campaigns.CAMPAIGNS, Campaigns.of(command.campaign()));
        }

        private static NominationId id(Moment moment) {
            return NominationId.of(moment.key("nomination"));
        }

        @Override
        public NominationId answer(Nominate command, Loaded after, Moment moment) {
            return id(moment);
        }
    }

    /** Hands in papers. */
    static final class HandPapersAct extends NominationAct<NominationCommand.HandPapers> {
        HandPapersAct() {
            super(Actions.HAND_PAPERS);
        }

        @Override
        public Ruling decide(NominationCommand.HandPapers command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            Checks checks = Checks.of();
            papers(checks, command.papers(), campaign(state, loaded).sheet());
            checks.orThrow();
            return state.papers().containsAll(command.papers())
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(ref(command), Nominations.COMMON, new NominationFact.PapersHanded(command.papers()))
                            .build();
        }
    }

    /** Tells a story for the roll; it is read there once everybody in it has agreed. */
    static final class TellStoryAct extends NominationAct<NominationCommand.TellStory> {
        TellStoryAct() {
            super(Actions.TELL_STORY);
        }

        @Override
        public List<Clear> clear(NominationCommand.TellStory command, Loaded loaded, Moment moment) {
            return List.of(sealing("story", command, Nominations.COMMON, command.text()));
        }

        @Override
        public Ruling decide(NominationCommand.TellStory command, Loaded loaded, Moment moment) {
            Checks checks = Checks.of()
                    .text("text", command.text(), 1, 4000)
                    .range("about", command.about().size(), 1, 20);
            command.about().forEach(member -> member(checks, "about", member, state(command, loaded)));
            checks.orThrow();
            return Ruling.plan()
                    .to(
                            ref(command),
                            Nominations.COMMON,
                            new NominationFact.StoryTold(
                                    moment.sealed("story"),
                                    command.about().stream().distinct().sorted().toList()))
                    .build();
        }
    }

    /** Records that somebody of the household agrees to the story, or no longer. */
    static final class ConsentAct extends NominationAct<NominationCommand.Consent> {
        ConsentAct() {
            super(Actions.CONSENT);
        }

        @Override
        public Ruling decide(NominationCommand.Consent command, Loaded loaded, Moment moment) {
            NominationState state = state(command, loaded);
            Checks checks = Checks.of();
            member(checks, "member", command.member(), state);
            checks.orThrow();
            if (state.story().isEmpty()) {
                return refuse("no-story", "evaluation.tellStory");
            }
            return state.consents().contains(command.member()) == command.yes()
                    ? Ruling.unchanged()
                    : Ruling.plan()
                            .to(
                                    ref(command),
                                    Nominations.COMMON,
                                    new NominationFact.Consented(command.member(), command.yes()))
                            .build();
        }
    }

    private static void member(Checks checks, String field, int member, NominationState state) {
        checks.range(
                field, member, 1, state.nominated().orElseThrow().household().size());
    }

    private static void papers(Checks checks, List<String> papers, Sheet sheet) {
        papers.forEach(code -> checks.that(
                sheet.paperCodes().contains(code),
                "papers",
                "one-of",
                Checks.shape(code),
                String.join(" ", sheet.paperCodes())));
    }
}
