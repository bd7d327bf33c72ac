package io.github.xingfujia.countyapp.pages;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of a form (上传的文件): looked at by what they begin with, never by their name, and registered by the digest that is
 * computed here. The file itself stays with whoever took it, and nothing of it is kept here.
 */
final class Uploads {

    /** What is taken, for the file picker of a browser. */
    static final String ACCEPTED = "image/jpeg,image/png,application/pdf";

    private static final int MOST = 8 << 20;
    private static final int MOST_OF_EVIDENCE = 20 << 20;
    private static final List<byte[]> PICTURES = List.of(
            new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a});
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private Uploads() {}

    /** Returns the digest of a photo; empty when there is none. */
    static Optional<String> photo(Visit visit, Answers answers, String field) {
        return digest(visit, answers, field, false);
    }

    /** Returns the digest of a photo or a PDF; empty when there is none. */
    static Optional<String> paper(Visit visit, Answers answers, String field) {
        return digest(visit, answers, field, true);
    }

    /** Returns the digest of a file of any kind, a recording too; empty when there is none. */
    static Optional<String> evidence(Visit visit, Answers answers, String field) {
        byte[] file = bytes(visit, field, MOST_OF_EVIDENCE);
        boolean taken = file.length <= MOST_OF_EVIDENCE;
        answers.checks().that(taken, field, "form", "", "≤ 20 MB");
        return taken && file.length > 0
                ? Optional.of(Hashing.sha256().hashBytes(file).toString())
                : Optional.empty();
    }

    private static Optional<String> digest(Visit visit, Answers answers, String field, boolean pdf) {
        byte[] file = bytes(visit, field, MOST);
        if (file.length == 0) {
            return Optional.empty();
        }
        boolean known = PICTURES.stream().anyMatch(p -> begins(file, p)) || pdf && begins(file, PDF);
        boolean taken = known && file.length <= MOST;
        answers.checks().that(taken, field, "form", "", (pdf ? "JPEG, PNG, PDF" : "JPEG, PNG") + " ≤ 8 MB");
        return taken ? Optional.of(Hashing.sha256().hashBytes(file).toString()) : Optional.empty();
    }

    private static byte[] bytes(Visit visit, String field, int most) {
        try {
            return visit.received().file(field, most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
