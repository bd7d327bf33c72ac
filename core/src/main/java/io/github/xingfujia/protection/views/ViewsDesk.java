package io.github.xingfujia.protection.views;

import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;

/** What is offered to read of a violence file (查阅). */
public final class ViewsDesk {

    public ViewsDesk() {}

    public Look<ViolenceFileId, FileView> look() {
        return new FileLook();
    }

    public Listing<Filter, FileLine> listing() {
        return new FileListing();
    }
}
