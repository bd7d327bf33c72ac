package io.github.xingfujia.countyapp.pages;

import java.io.IOException;

/** Somebody's own matter, whichever room it is of (我的事项入口): one address for all, which says nothing. */
final class OwnPages {

    private OwnPages() {}

    static void show(Visit visit) throws IOException {
        if (visit.person() instanceof Session.InFile file) {
            OwnFile.show(visit, file);
        } else if (visit.person() instanceof Session.InCounsel counsel) {
            OwnCounsel.show(visit, counsel);
        } else {
            MatterPage.show(visit);
        }
    }

    static void act(Visit visit) throws IOException {
        if (visit.person() instanceof Session.InFile file) {
            OwnFile.act(visit, file);
        } else if (visit.person() instanceof Session.InCounsel counsel) {
            OwnCounsel.act(visit, counsel);
        } else {
            MatterPage.act(visit);
        }
    }

    /** Leaves at once: whatever login there is ends, and the next page has nothing to do with us. */
    static void leave(Visit visit) {
        visit.end();
        if (visit.isSent()) {
            visit.done(); // a page with script is away by itself, and waits for no answer
        } else {
            visit.go(Frame.AWAY);
        }
    }
}
