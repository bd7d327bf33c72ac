package io.github.xingfujia.volunteer.lessons;

import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.volunteer.CheckLesson;
import io.github.xingfujia.volunteer.ExchangeLine;
import io.github.xingfujia.volunteer.HoldExchange;
import io.github.xingfujia.volunteer.LessonChecked;
import io.github.xingfujia.volunteer.LessonId;
import io.github.xingfujia.volunteer.LessonLine;
import io.github.xingfujia.volunteer.LessonQuery;
import io.github.xingfujia.volunteer.LessonSource;
import io.github.xingfujia.volunteer.LessonView;
import io.github.xingfujia.volunteer.ProposeLesson;
import io.github.xingfujia.volunteer.Quarter;
import io.github.xingfujia.volunteer.WithdrawLesson;
import io.github.xingfujia.volunteer.lessons.Lessons.Exchanges;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;

/** What is offered of case conferences and the lessons library (案例交流会). */
public final class LessonDesk {

    private final LessonActs acts;

    /** Creates the desk over a county's network, where lessons come from, and what tells who or where. */
    public LessonDesk(Network network, LessonSource source, Anonymity anonymity) {
        this.acts = new LessonActs(network, source, anonymity);
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Lessons.facts(), LessonTexts.facts());
    }

    /** Returns how lessons and conferences are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Lessons.LESSONS, LessonTexts.TEXTS, Exchanges.EXCHANGES);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Lessons.KIND, Exchanges.ROWS);
    }

    public Look<CheckLesson, LessonChecked> check() {
        return acts.check();
    }

    public Act<ProposeLesson, LessonId> propose() {
        return acts.propose();
    }

    public Act<HoldExchange, Quarter> hold() {
        return acts.hold();
    }

    public Act<WithdrawLesson, LessonId> withdraw() {
        return acts.withdraw();
    }

    public Look<LessonId, LessonView> lesson() {
        return acts.lesson();
    }

    public Look<LessonId, LessonView> proposal() {
        return acts.proposal();
    }

    public Listing<LessonQuery, LessonLine> lessons() {
        return new LessonListing(true);
    }

    public Listing<LessonQuery, LessonLine> proposals() {
        return new LessonListing(false);
    }

    public Listing<Filter, ExchangeLine> exchanges() {
        return new ExchangeListing();
    }
}
