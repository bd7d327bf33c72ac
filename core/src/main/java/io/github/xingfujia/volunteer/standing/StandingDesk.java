package io.github.xingfujia.volunteer.standing;

import io.github.xingfujia.books.Past;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.Telling;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.Appeal;
import io.github.xingfujia.volunteer.AppealLine;
import io.github.xingfujia.volunteer.Award;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.DecideAppeal;
import io.github.xingfujia.volunteer.Honour;
import io.github.xingfujia.volunteer.Reinstate;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.StandingView;
import io.github.xingfujia.volunteer.Suspend;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.WithdrawHonour;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is offered of certificates and honours (资格与荣誉). */
public final class StandingDesk {

    private final AwardActs awards;
    private final HonourActs honours;
    private final AppealActs appeals;
    private final StandingLook look;
    private final Predicate<Certify> registered;

    /**
     * Creates the desk over the county's network, the shelf of the book of grades, the county's terms, the honours that only a
     * campaign gives, and what the county's register names.
     */
    public StandingDesk(Network network, Shelf shelf, TeamTerms terms, Set<String> won, Predicate<Certify> registered) {
        this.registered = registered;
        this.awards = new AwardActs(shelf, terms);
        this.honours = new HonourActs(terms, won);
        this.appeals = new AppealActs(network);
        this.look = new StandingLook(shelf, terms);
    }

    /** Returns what a book of grades is told. */
    public static Telling book() {
        return Grades.TOLD;
    }

    /** Returns what is on record of who was given which grade. */
    public static Past past(Network network) {
        return new AwardPast(network);
    }

    public Act<CertifyTeam, Integer> certifyTeam() {
        return CertifyActs.team(registered);
    }

    public Look<Certified, List<StaffId>> certified() {
        return CertifyActs.certified();
    }

    public Act<Award, StaffId> award() {
        return awards.award();
    }

    public Act<Suspend, StaffId> suspend() {
        return LossActs.suspend();
    }

    public Act<Reinstate, StaffId> reinstate() {
        return LossActs.reinstate();
    }

    public Act<Revoke, StaffId> revoke() {
        return LossActs.revoke();
    }

    public Act<Appeal, StaffId> appeal() {
        return AppealActs.appeal();
    }

    /** Returns the facts of its own streams. */
    public static List<FactTypes> facts() {
        return List.of(CertificateNumbers.facts());
    }

    /** Returns how its own streams are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(CertificateNumbers.NUMBERS);
    }

    public Listing<Filter, AppealLine> appeals() {
        return new AppealListing();
    }

    public Act<DecideAppeal, StaffId> decideAppeal() {
        return appeals.decide();
    }

    public Act<Honour, StaffId> honour() {
        return honours.honour();
    }

    public Act<WithdrawHonour, StaffId> withdrawHonour() {
        return honours.withdraw();
    }

    public Look<StaffId, StandingView> standing() {
        return look.standing();
    }
}
