package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.DeclineCause;
import io.github.xingfujia.evaluation.PaperFile;
import io.github.xingfujia.evaluation.Stage;
import io.github.xingfujia.evaluation.Step;
import io.github.xingfujia.evaluation.StoryConsent;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One nomination, folded (推荐状态).
 *
 * @param nominated who was put forward; empty when there is none
 * @param on the day on which they were put forward
 * @param member which member of the team was put forward; empty for anybody else
 * @param papers the papers handed in so far
 * @param files the files that were registered for them
 * @param course where it stands, as everybody is told
 * @param story the story for the roll
 * @param consents who of the household said yes to it, by number from 1
 * @param hands whoever of staff had it in hand: they do not judge it
 * @param inside what the district alone knows
 */
public record NominationState(
        Optional<NominationFact.Nominated> nominated,
        Optional<LocalDate> on,
        Optional<StaffId> member,
        List<String> papers,
        List<PaperFile> files,
        Course course,
        Optional<NominationFact.StoryTold> story,
        List<StoryConsent> consents,
        List<StaffId> hands,
        Inside inside) {

    public static final NominationState NONE = new NominationState(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Course.BEGUN,
            Optional.empty(),
            List.of(),
            List.of(),
            Inside.NONE);

    public NominationState {
        papers = ImmutableList.copyOf(papers);
        files = ImmutableList.copyOf(files);
        consents = ImmutableList.copyOf(consents);
        hands = ImmutableList.copyOf(hands);
    }

    public boolean exists() {
        return nominated.isPresent();
    }

    public Stage stage() {
        return course.stage();
    }

    /** Returns whether there is a title, be it that it rests. */
    public boolean holdsTitle() {
        return course.stage() == Stage.NAMED || course.stage() == Stage.RESTING;
    }

    /** Returns whether nothing more comes of it. */
    public boolean isOver() {
        return course.stage() == Stage.NOT_CARRIED || course.stage() == Stage.WITHDRAWN;
    }

    /** Returns whether this person said that it is not carried on: somebody else takes the second look. */
    public boolean isRefusedBy(StaffId staff) {
        return inside.isRefusedBy(staff);
    }

    public boolean hasOpenObjection() {
        return hasOpenObjection(true) || hasOpenObjection(false);
    }

    /** Returns whether one waits that may mean danger, or one that does not. */
    boolean hasOpenObjection(boolean alarmed) {
        return inside.hasOpenObjection(alarmed);
    }

    /** Returns whether protection staff are to look at a title again. */
    public boolean isRaised() {
        return inside.raised() && holdsTitle();
    }

    /** Returns whether they said themselves that it is not carried on: only a new yes of theirs opens it again. */
    public boolean isByOwnWish() {
        return course.stage() == Stage.NOT_CARRIED
                && inside.declined()
                        .filter(d -> d.cause() == DeclineCause.OWN_WISH)
                        .isPresent();
    }

    /** Returns whether everybody of the household who was named agrees to be shown in public. */
    public boolean isAgreed() {
        return nominated
                .filter(n -> course.agreed().size() >= n.household().size())
                .isPresent();
    }

    /** Returns whether the story may be told: everybody in it said yes. */
    public boolean mayTell() {
        return story.filter(s -> s.about().stream().allMatch(this::consents)).isPresent();
    }

    /** Returns whether somebody of the household agrees to the story. */
    public boolean consents(int member) {
        return consents.stream().anyMatch(c -> c.member() == member);
    }

    /** Returns who works with it, and whose own it is: whoever was put forward and who put them forward. */
    public Optional<Scope> scope() {
        return nominated.map(n -> {
            Scope.Builder scope =
                    Scope.of().post(n.villagePost()).post(n.townPost()).post(n.centre());
            scope.party(n.household().get(0));
            n.nominator().ifPresent(scope::party);
            return scope.build();
        });
    }

    /** Returns the district without whoever put them forward: whom it concerns never learns who objected. */
    public Optional<Scope> objectionsTo() {
        return nominated.map(n -> {
            Scope.Builder scope = Scope.of().post(n.centre());
            n.recordedBy().ifPresent(scope::never);
            return scope.build();
        });
    }

    /** Returns the district alone. */
    public Optional<Scope> district() {
        return nominated.map(n -> Scope.of().post(n.centre()).build());
    }

    public NominationState after(NominationFact fact, LocalDate day) {
        if (fact instanceof NominationFact.Nominated f) {
            return new NominationState(
                    Optional.of(f),
                    Optional.of(day),
                    member,
                    f.papers(),
                    files,
                    course,
                    story,
                    consents,
                    f.recordedBy().map(List::of).orElse(List.of()),
                    inside);
        } else if (fact instanceof NominationFact.OfTheTeam f) {
            return new NominationState(
                    nominated, on, Optional.of(f.staff()), papers, files, course, story, consents, hands, inside);
        } else if (fact instanceof NominationFact.PapersHanded f) {
            return with(and(papers, f.papers()), course, story, consents, hands, inside);
        } else if (fact instanceof NominationFact.PaperFiled f) {
            return new NominationState(
                    nominated,
                    on,
                    member,
                    papers,
                    and(files, List.of(f.file())),
                    course,
                    story,
                    consents,
                    hands,
                    inside);
        } else if (fact instanceof NominationFact.StoryTold f) {
            // what was agreed to was another story
            return with(papers, course, Optional.of(f), List.of(), hands, inside);
        } else if (fact instanceof NominationFact.Consented f) {
            return agreeing(f.yes(), new StoryConsent(f.member(), Optional.empty(), Optional.empty()));
        } else if (fact instanceof NominationFact.ConsentTaken f) {
            return agreeing(f.yes(), new StoryConsent(f.member(), Optional.of(f.on()), Optional.of(f.how())));
        }
        Optional<Inside> within = inside.after(fact);
        if (within.isPresent()) {
            // who says no has agreed to nothing any more
            boolean saysNo = fact instanceof NominationFact.DeclinedBecause f && f.cause() == DeclineCause.OWN_WISH;
            return with(papers, saysNo ? course.askedAnew() : course, story, consents, hands, within.get());
        }
        return with(papers, course.after(fact, day), story, consents, and(hands, by(fact)), inside);
    }

    private static List<StaffId> by(NominationFact fact) {
        if (fact instanceof NominationFact.Shown f) {
            return f.by().map(List::of).orElse(List.of());
        }
        // an audit that people looked at first is taken again by who began it
        return fact instanceof NominationFact.Held f && f.step() != Step.PANEL
                ? f.by().map(List::of).orElse(List.of())
                : List.of();
    }

    private NominationState agreeing(boolean yes, StoryConsent said) {
        List<StoryConsent> others =
                consents.stream().filter(c -> c.member() != said.member()).toList();
        return with(papers, course, story, yes ? and(others, List.of(said)) : others, hands, inside);
    }

    private NominationState with(
            List<String> nowPapers,
            Course now,
            Optional<NominationFact.StoryTold> told,
            List<StoryConsent> agreed,
            List<StaffId> by,
            Inside within) {
        return new NominationState(nominated, on, member, nowPapers, files, now, told, agreed, by, within);
    }

    private static <T> List<T> and(List<T> all, List<T> more) {
        return Stream.concat(all.stream(), more.stream()).distinct().toList();
    }
}
