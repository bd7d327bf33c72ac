package io.github.xingfujia.casework.views;

import io.github.xingfujia.casework.Backlog;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.DiaryLine;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.ToldCase;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.escalation.Review;
import io.github.xingfujia.custody.CustodyTerms;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Census;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;

/** What is offered to read of a case (查阅). */
public final class ViewsDesk {

    private final Network network;
    private final Deadlines deadlines;
    private final Review review;
    private final CustodyTerms custody;

    public ViewsDesk(Network network, Deadlines deadlines, Review review, CustodyTerms custody) {
        this.custody = custody;
        this.network = network;
        this.deadlines = deadlines;
        this.review = review;
    }

    public Look<CaseId, CaseView> look() {
        return new CaseLook(review, deadlines);
    }

    public Look<CaseId, CaseRecord> file() {
        return new RecordLook(custody);
    }

    public Look<CaseId, MyMatter> matter() {
        return new MatterLook(network, deadlines);
    }

    public Look<CommandId, ToldCase> told() {
        return new ToldLook();
    }

    public Look<Integer, List<DiaryLine>> diary() {
        return new DiaryLook();
    }

    public Keeper keeper() {
        return new CaseKeeper();
    }

    public Listing<Filter, CaseLine> listing() {
        return new CaseListing();
    }

    public Census<Filter, Backlog> backlog() {
        return new BacklogCensus();
    }
}
