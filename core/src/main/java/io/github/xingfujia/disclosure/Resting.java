package io.github.xingfujia.disclosure;

import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/**
 * What another room does on somebody's consent (基于同意的事项), given by the root: it ends in the command that takes the consent back
 * (个人信息保护法 15), so that no clock runs on it and nobody reads on.
 */
public interface Resting {

    /** Returns what to load of a matter first. */
    List<Ref> first(Matter matter);

    /** Returns what else to load, once that is known. */
    List<Ref> then(Matter matter, Loaded loaded);

    /** Adds what ends when the person of a part takes her consent back. */
    void takenBack(Ruling.Plan.Builder plan, Matter matter, String part, Loaded loaded, Moment moment);
}
