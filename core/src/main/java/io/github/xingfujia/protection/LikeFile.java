package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * A file of perhaps the same person as one of a dispute (疑似同一人的专档). Once the matcher said so, what the file found and will
 * find shuts her gate in the dispute too; it opens the file to nobody, for a matcher may be wrong.
 */
public interface LikeFile {

    /** What a digest that leads to a file begins with. */
    String FILE = "violence-";

    /** Returns what a digest that leads to a file says of it. */
    static String target(ViolenceFileId id) {
        return FILE + id;
    }

    /** Returns the file that a digest leads to; {@code target} must begin as {@link #target} does. */
    static ViolenceFileId of(String target) {
        return ViolenceFileId.of(target.substring(FILE.length()));
    }

    /** Returns whether a digest leads to a file. */
    static boolean isFile(String target) {
        return target.startsWith(FILE);
    }

    /** Returns the gates to load of a file that was loaded. */
    List<Ref> gates(ViolenceFileId id, Loaded loaded);

    /** Returns the name under which the victim of a file was first known; a phone alone is none. */
    Optional<PersonId> she(ViolenceFileId id, Loaded loaded);

    /** Returns the posts that may never see anything of a file that was loaded. */
    List<PostId> neverPosts(ViolenceFileId id, Loaded loaded);

    /** Returns the staff who may never see anything of a file that was loaded: whom she barred, and who is related. */
    List<StaffId> neverStaff(ViolenceFileId id, Loaded loaded);

    /** Adds that these are the victim of a file, where there is one; the file, its gates and theirs must be loaded. */
    void same(Ruling.Plan.Builder plan, ViolenceFileId id, List<PersonId> she, Loaded loaded);
}
