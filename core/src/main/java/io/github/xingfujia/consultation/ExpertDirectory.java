package io.github.xingfujia.consultation;

import java.util.List;

/**
 * Who can be asked (专家名录): the list in the profile by default, or what the host keeps itself, such as the register of a bar.
 *
 * <p>Asked whenever a time is offered, held, confirmed or begun; so it answers quickly, and from then on as it says now. Safe
 * for concurrent callers.
 */
public interface ExpertDirectory {

    /** Returns every expert, in the order in which they are shown; those whose licence has run out among them. */
    List<Expert> experts();
}
