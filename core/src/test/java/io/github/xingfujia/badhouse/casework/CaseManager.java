package io.github.xingfujia.badhouse.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Sin: a name after a pattern, and someone else's types in a public signature. */
public class CaseManager {

    public ImmutableList<String> shows() {
        return ImmutableList.of();
    }

    protected void hides(List<ImmutableList<String>> inside) {
        inside.clear();
    }
}
