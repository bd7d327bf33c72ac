package io.github.xingfujia.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** How one closed form of value is written and read. */
interface Form {

    void write(JsonGenerator out, Object value) throws IOException;

    Object read(Tree tree);

    static MalformedEntryException wrong(String wanted, Tree found) {
        return new MalformedEntryException(
                "wanted " + wanted + ", found " + found.getClass().getSimpleName());
    }
}
