package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A pack as it is kept (规则包原文): its file and the pages that hold every character of it, in order.
 *
 * @param file the name shown in problems
 * @param pages the digests of its pages
 */
record PackRef(String file, List<String> pages) {

    PackRef {
        pages = ImmutableList.copyOf(pages);
    }
}
