package io.github.xingfujia.protection.views;

import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.FileLimits;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.MyFile;
import io.github.xingfujia.protection.RespondentView;
import io.github.xingfujia.protection.ToldFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.VisitLine;
import io.github.xingfujia.protection.VisitOrder;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;
import java.util.Optional;

/** What is offered to read of a violence file (查阅). */
public final class ViewsDesk {

    private final Network network;
    private final Explained explained;
    private final HandlingTerms terms;
    private final Optional<FileLimits> limits;

    public ViewsDesk(Network network, Instruments instruments, HandlingTerms terms, Optional<FileLimits> limits) {
        this.terms = terms;
        this.limits = limits;
        this.network = network;
        this.explained = new Explained(instruments, terms);
    }

    public Keeper keeper() {
        return new FileKeeper();
    }

    public Look<ViolenceFileId, FileView> look() {
        return new FileLook(explained);
    }

    public Look<ViolenceFileId, MyFile> mine() {
        return new OwnLooks.MineLook();
    }

    public Look<ViolenceFileId, RespondentView> respondent() {
        return new OwnLooks.RespondentLook(network);
    }

    public Look<List<ViolenceFileId>, List<VisitLine>> visits() {
        return new VisitLooks.MineLook();
    }

    public Look<VisitOf, VisitOrder> visit() {
        return new VisitLooks.OrderLook();
    }

    public Look<ViolenceFileId, List<StaffId>> visitors() {
        return new VisitLooks.VisitorsLook(network);
    }

    public Look<CommandId, ToldFile> told() {
        return new ToldLook();
    }

    public Listing<Filter, FileLine> listing() {
        return new FileListing(limits, terms);
    }

    /** Returns what only the files match from which somebody is out. */
    public Filter out() {
        return FileListing.out();
    }
}
