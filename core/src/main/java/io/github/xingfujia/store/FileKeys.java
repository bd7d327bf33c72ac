package io.github.xingfujia.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/**
 * A county key in a file that only its owner may read (文件密钥): for small counties without a key service.
 *
 * <p>Back the file up apart from the database: without it nothing sealed can ever be opened again.
 */
public final class FileKeys extends HeldKeys {

    private static final int LENGTH = 64;

    private FileKeys(byte[] both, RandomSource random) {
        super(new Cipher256(random), Arrays.copyOf(both, LENGTH / 2), Arrays.copyOfRange(both, LENGTH / 2, LENGTH));
    }

    /** Returns the key in {@code file}; refuses a file of another length, or one that others may read. */
    public static FileKeys of(Path file, RandomSource random) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                if (permissions.stream()
                        .anyMatch(p -> p.name().startsWith("GROUP_") || p.name().startsWith("OTHERS_"))) {
                    throw new KeyFileException(
                            KeyFileException.Fault.OPEN_TO_OTHERS, file, "the key file may be read by others");
                }
            }
            byte[] both = Files.readAllBytes(file);
            if (both.length != LENGTH) {
                throw new KeyFileException(
                        KeyFileException.Fault.WRONG_LENGTH,
                        file,
                        "the key file has " + both.length + " bytes, not " + LENGTH);
            }
            return new FileKeys(both, random);
        } catch (IOException e) {
            throw new KeyFileException(KeyFileException.Fault.UNREADABLE, file, "the key file cannot be read", e);
        }
    }

    /** Creates a new key in {@code file}, which must not exist, and returns it. */
    public static FileKeys create(Path file, RandomSource random) {
        byte[] both = new byte[LENGTH];
        random.fill(both);
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.write(file, both, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            return new FileKeys(both, random);
        } catch (IOException e) {
            throw new KeyFileException(KeyFileException.Fault.NOT_CREATED, file, "the key file cannot be created", e);
        }
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public boolean isDurable() {
        return true;
    }
}
