package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/**
 * The disputes in which perhaps the same person stands (疑似同一人的纠纷), for whoever registers a file: what was found of them goes
 * to the matcher, and changes nothing that whoever registers is answered.
 */
public interface LikeDisputes {

    /** Returns what to load for what was found by {@link Alike}. */
    List<Ref> beside(ViolenceFileId file, Loaded loaded);

    /** Adds every suspicion to the plan; posts and staff that she barred never see it. */
    void suspect(
            Ruling.Plan.Builder plan,
            ViolenceFileId file,
            List<PostId> neverPosts,
            List<StaffId> neverStaff,
            Loaded loaded);
}
