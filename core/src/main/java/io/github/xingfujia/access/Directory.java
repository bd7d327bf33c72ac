package io.github.xingfujia.access;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;

/** Who works where in which role (人员名录); the network's staff list or the host's own. */
public interface Directory {

    /** Returns the roles that {@code staff} holds at {@code post} now; none when she does not work there. */
    List<Role> roles(StaffId staff, PostId post);
}
