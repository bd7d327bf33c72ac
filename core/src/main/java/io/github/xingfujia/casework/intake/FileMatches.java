package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.Alike;
import io.github.xingfujia.protection.LikeDisputes;
import io.github.xingfujia.protection.LikeFile;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A dispute and a violence file of perhaps one person who gave no number (纠纷与专档疑似同一人): noticed by whichever comes second,
 * told to the matcher alone.
 */
final class FileMatches implements LikeDisputes {

    /** What the sign begins with by which a dispute and a file were noticed. */
    static final String BY = "file-";

    /** All such signs. */
    static final List<String> SIGNS = List.of(BY + Alike.NAMES, BY + Alike.AT, BY + Alike.PHONE);

    FileMatches() {}

    @Override
    public List<Ref> beside(ViolenceFileId file, Loaded loaded) {
        return found(loaded, false).keySet().stream()
                .map(CaseId::of)
                .flatMap(dispute -> Stream.of(Matches.of(dispute, file), Cases.of(dispute)))
                .toList();
    }

    @Override
    public void suspect(
            Ruling.Plan.Builder plan,
            ViolenceFileId file,
            List<PostId> neverPosts,
            List<StaffId> neverStaff,
            Loaded loaded) {
        found(loaded, false).forEach((target, by) -> {
            CaseId dispute = CaseId.of(target);
            HandlerWish wish =
                    loaded.of(Cases.CASES, Cases.of(dispute)).consent().wish();
            plan.to(
                    Matches.of(dispute, file),
                    "",
                    new Matches.FileSuspected(dispute, file, by),
                    new Matches.Barred(wish.neverPosts(), wish.neverStaff()).and(neverPosts, neverStaff));
        });
    }

    /** Returns what to load of the files that were found for a dispute that begins. */
    static List<Ref> refs(CaseId dispute, Loaded loaded) {
        return found(loaded, true).keySet().stream()
                .map(LikeFile::of)
                .flatMap(file -> Stream.of(Matches.of(dispute, file), ProtectionRoom.ref(file)))
                .toList();
    }

    /** Adds every suspicion of a dispute that begins to its plan. */
    static void suspect(Ruling.Plan.Builder plan, CaseId dispute, CaseFact.Wished wished, Loaded loaded) {
        found(loaded, true).forEach((target, by) -> {
            ViolenceFileId file = LikeFile.of(target);
            plan.to(
                    Matches.of(dispute, file),
                    "",
                    new Matches.FileSuspected(dispute, file, by),
                    new Matches.Barred(wished.neverPosts(), wished.neverStaff())
                            .and(
                                    ProtectionRoom.like().neverPosts(file, loaded),
                                    ProtectionRoom.like().neverStaff(file, loaded)));
        });
    }

    /** What was found, each with the first sign by which it was. */
    private static Map<String, String> found(Loaded loaded, boolean files) {
        Map<String, String> all = new LinkedHashMap<>();
        for (SearchDigest one : loaded.found()) {
            if (LikeFile.isFile(one.target()) == files) {
                all.putIfAbsent(one.target(), one.field());
            }
        }
        return all;
    }
}
