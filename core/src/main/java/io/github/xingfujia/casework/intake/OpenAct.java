package io.github.xingfujia.casework.intake;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.CategoryCode;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.handling.Wishes;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.messaging.ContactFact;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens a case: from this instant exactly one post is accountable. Likely duplicates go to the matcher; the
 * answer looks the same either way.
 */
public final class OpenAct implements Act<OpenCase, CaseId> {

    /** Nothing arose before anybody who lives was born, in years. */
    private static final int LONGEST_LIFE = 100;

    private final Action action;
    private final Network network;
    private final Categories categories;
    private final Deadlines deadlines;
    private final ToldViolence violence;
    private final FirstPost post;
    private final Series series;

    OpenAct(
            Action action,
            Network network,
            Categories categories,
            Deadlines deadlines,
            ProtectionRoom protection,
            Series series) {
        this.action = action;
        this.network = network;
        this.categories = categories;
        this.deadlines = deadlines;
        this.violence = new ToldViolence(categories, protection);
        this.post = new FirstPost(network, categories);
        this.series = series;
    }

    @Override
    public Action action() {
        return action;
    }

    @Override
    public List<Ref> first(OpenCase command, Moment moment) {
        check(command, moment);
        List<Ref> refs = new ArrayList<>();
        refs.add(ref(moment));
        refs.add(series.from(Numbers.of(post.counted(command, moment), moment)));
        return refs;
    }

    @Override
    public List<Ref> then(OpenCase command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(series.beside(Numbers.of(post.counted(command, moment), moment), loaded));
        CaseId later = CaseId.of(ref(moment).key());
        refs.addAll(CaseMatches.refs(later, loaded));
        refs.addAll(FileMatches.refs(later, loaded));
        if (Newcomers.agrees(command, moment)) {
            refs.add(Contacts.of(Newcomers.applicant(command, moment)));
        }
        Newcomers.known(command, Newcomers.other(command, moment), moment)
                .forEach(names -> names.forEach(p -> refs.add(Gates.of(p))));
        refs.addAll(violence.refs(command, later, moment));
        return refs;
    }

    @Override
    public List<Lookup> lookups(OpenCase command, Moment moment) {
        return Likeness.of(command, FirstPost.place(command, moment).orElseThrow());
    }

    @Override
    public Optional<Scope> scope(OpenCase command, Loaded loaded, Moment moment) {
        return Optional.of(
                moment.actor() instanceof Actor.Staff staff
                        ? Scope.of().post(staff.post()).build()
                        : Scope.common());
    }

    @Override
    public List<Clear> clear(OpenCase command, Loaded loaded, Moment moment) {
        Ref ref = ref(moment);
        PersonId applicant = Newcomers.applicant(command, moment);
        List<Clear> clear = new ArrayList<>();
        Described.clear(clear, "applicant", ref, applicant, command.applicant());
        command.other().ifPresent(o -> Described.clear(clear, "other", ref, applicant, o));
        if (!command.words().isBlank()) {
            clear.add(Compartment.of("words", ref, Side.APPLICANT, applicant, command.words()));
        }
        clear.addAll(violence.clear(command, CaseId.of(ref.key()), moment));
        if (Newcomers.sets(command, loaded, moment)) {
            command.applicant().phone().ifPresent(p -> clear.add(Contacts.address("address", applicant, p)));
        }
        return clear;
    }

    @Override
    public Ruling decide(OpenCase command, Loaded loaded, Moment moment) {
        Ref ref = ref(moment);
        CaseId id = CaseId.of(ref.key());
        String category = categories.category("about", command.category(), Checks.of());
        PersonId applicant = Newcomers.applicant(command, moment);
        Optional<PersonId> other = Newcomers.other(command, moment);

        PostId accountable = post.accountable(command, moment);
        PostId counted = post.counted(command, moment);
        Series.Next next = series.next(Numbers.of(counted, moment), loaded);
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(next.block(), "", new Numbers.Drawn(next.number()))
                .to(
                        ref,
                        Cases.COMMON,
                        new CaseFact.Opened(
                                Numbers.text(series(counted), moment.today(), next.number()),
                                command.channel(),
                                category,
                                FirstPost.place(command, moment).orElseThrow(),
                                accountable,
                                FirstPost.received(moment),
                                command.occurredOn().orElse(moment.today())))
                .to(
                        ref,
                        Compartment.of(Side.APPLICANT),
                        Described.fact(command.applicant(), Side.APPLICANT, applicant, "applicant", moment));
        Who.call(plan, ref, Side.APPLICANT, command.applicant(), applicant, moment);
        command.other().ifPresent(o -> {
            PersonId he = other.orElseThrow();
            plan.to(ref, Compartment.of(Side.APPLICANT), Described.fact(o, Side.OTHER, he, "other", moment));
            Who.call(plan, ref, Side.OTHER, o, he, moment);
        });
        Newcomers.known(command, other, moment).forEach(names -> Gates.same(plan, names, loaded));
        plan.to(ref, Compartment.of(Side.APPLICANT), Wishes.fact(command.wish(), network));
        if (moment.hasSealed("words")) {
            plan.to(ref, Compartment.of(Side.APPLICANT), new CaseFact.Said(moment.sealed("words")));
        }
        if (Newcomers.sets(command, loaded, moment)) {
            plan.to(
                    Contacts.of(applicant),
                    "",
                    new ContactFact.Agreed(
                            command.applicant().contact(),
                            command.applicant().phone().map(p -> moment.sealed("address"))));
        }
        categories
                .first(category)
                .ifPresent(d -> plan.to(ref, Cases.STAFF, new CaseFact.DutyOpened(d, Side.APPLICANT)));
        violence.plan(plan, command, id, loaded, moment);
        deadlines.start(accountable, moment.now()).ifPresent(due -> plan.to(ref, Cases.STAFF, due));
        Likeness.digests(command, FirstPost.place(command, moment).orElseThrow(), ref, moment)
                .forEach(plan::digest);
        CaseFact.Wished wished = Wishes.fact(command.wish(), network);
        CaseMatches.suspect(plan, id, wished, loaded);
        FileMatches.suspect(plan, id, wished, loaded);
        if (moment.actor() instanceof Actor.Staff staff) {
            plan.to(ref, Cases.STAFF, new CaseFact.Received(staff.id()));
        }
        if (!counted.equals(accountable)) {
            plan.to(ref, Cases.STAFF, new CaseFact.Counted(counted));
        }
        return plan.publish(
                        ref,
                        Cases.COMMON,
                        new PublishedCaseFact.CaseOpened(
                                new PublishedCaseFact.Origin(
                                        command.channel(),
                                        FirstPost.place(command, moment).orElseThrow(),
                                        counted,
                                        FirstPost.received(moment),
                                        moment.today()),
                                new CategoryCode(category)))
                .build();
    }

    /** By the category, or by what was said whatever the category. */
    public boolean tellsOfViolence(OpenCase command) {
        return violence.isTold(command);
    }

    private String series(PostId accountable) {
        return network.post(accountable).map(Post::numbers).orElse(accountable.value());
    }

    /** Tells everything wrong with the command at once, before anything is read for it. */
    private void check(OpenCase command, Moment moment) {
        Checks problems = Checks.of();
        categories.category("about", command.category(), problems);
        // without a login nobody stands in for the police or a court
        problems.that(
                !(moment.actor() instanceof Actor.Anonymous) || command.channel() == Channel.ONLINE,
                "channel",
                "one-of",
                SourceNode.word(command.channel()),
                SourceNode.word(Channel.ONLINE));
        command.occurredOn()
                .ifPresent(d -> problems.that(!d.isAfter(moment.today()), "occurredOn", "future", d.toString())
                        .notBefore("occurredOn", d, moment.today().minusYears(LONGEST_LIFE)));
        Optional<PersonId> other = Newcomers.other(command, moment);
        problems.that(
                other.filter(Newcomers.applicant(command, moment)::equals).isEmpty(),
                "against",
                "same-person",
                "person");
        Optional<DivisionCode> place = FirstPost.place(command, moment);
        problems.that(place.isPresent(), "at", "required", "");
        place.ifPresent(p -> problems.that(network.knows(p), "at", "unknown-division", p.toString()));
        Wishes.check(command.wish(), network, moment.today(), problems);
        problems.orThrow();
    }

    private static Ref ref(Moment moment) {
        return new Ref("case", moment.key("case"));
    }

    @Override
    public CaseId answer(OpenCase command, Loaded after, Moment moment) {
        return CaseId.of(ref(moment).key());
    }
}
