package io.github.xingfujia.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeysTest {

    private static final byte[] CONTEXT = {1};
    private static final byte[] KEY = {5, 6, 7};

    @TempDir
    Path directory;

    private final Random random = new Random(7);

    private Path file() {
        return directory.resolve("county.key");
    }

    private void permit(String permissions) throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));
    }

    @Test
    void a_created_key_is_its_owners_alone_and_opens_after_it_is_read_again() throws IOException {
        KeyProvider created = FileKeys.create(file(), random::nextBytes);
        byte[] wrapped = created.wrap(KEY, CONTEXT);
        KeyProvider again = FileKeys.of(file(), random::nextBytes);
        assertArrayEquals(KEY, again.unwrap(wrapped, CONTEXT));
        assertArrayEquals(created.mac(KEY), again.mac(KEY));
        assertThrows(StoreException.class, () -> again.unwrap(wrapped, new byte[] {2}));
        assertTrue(again.isDurable());
        assertEquals("file", again.name());
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "no POSIX permissions here");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx", "rw-----w-"})
    void a_key_that_others_may_read_or_write_is_refused(String permissions) throws IOException {
        FileKeys.create(file(), random::nextBytes);
        permit(permissions);
        StoreException e = assertThrows(StoreException.class, () -> FileKeys.of(file(), random::nextBytes));
        assertTrue(e.getMessage().contains("county.key"), e.getMessage());
    }

    @Test
    void a_key_that_only_its_owner_may_read_is_taken() throws IOException {
        FileKeys.create(file(), random::nextBytes);
        permit("r--------");
        FileKeys.of(file(), random::nextBytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 65, 128})
    void a_file_of_another_length_is_refused(int length) throws IOException {
        FileKeys.create(file(), random::nextBytes);
        Files.write(file(), new byte[length]);
        StoreException e = assertThrows(StoreException.class, () -> FileKeys.of(file(), random::nextBytes));
        assertTrue(e.getMessage().contains(length + " bytes, not 64"), e.getMessage());
    }

    @Test
    void a_missing_file_is_refused_and_an_existing_one_never_overwritten() throws IOException {
        assertThrows(StoreException.class, () -> FileKeys.of(file(), random::nextBytes));
        FileKeys.create(file(), random::nextBytes);
        byte[] before = Files.readAllBytes(file());
        assertThrows(StoreException.class, () -> FileKeys.create(file(), random::nextBytes));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }
}
