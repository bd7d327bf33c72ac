package io.github.xingfujia.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where files lie: a folder of the class path, or one of the county's own that nothing leads out of. */
sealed interface Shelf {

    /** Plain names joined by slashes: no way up, no root, no drive. */
    Pattern INSIDE = Pattern.compile("(?!\\.\\.?(?:/|$))[A-Za-z0-9._-]+(?:/(?!\\.\\.?(?:/|$))[A-Za-z0-9._-]+)*");

    /** What the form of a path inside is told as. */
    String FORM = "network.yaml · rules/escalation.yaml";

    /** Returns the bytes of a file; empty when there is none. */
    Optional<byte[]> bytes(String file);

    /** Returns the name of a file for messages. */
    String shown(String file);

    /** Returns the folder inside this one. */
    Shelf folder(String name);

    /** Returns what {@code ./} in a pack lying here starts from: the county's own tree, or the bundled pack itself. */
    Shelf base();

    /** Returns the bundled folder of that name. */
    static Shelf bundled(String name) {
        return new Bundled(name);
    }

    /** Returns the directory itself as the outermost folder. */
    static Shelf directory(Path root) {
        return new Directory(root.toAbsolutePath().normalize(), "");
    }

    /** Returns the text of the bytes, or empty when they are no UTF-8. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Resources under {@code io/github/xingfujia/profiles}. */
    record Bundled(String name) implements Shelf {

        private static final String ROOT = "/io/github/xingfujia/profiles/";

        @Override
        public Optional<byte[]> bytes(String file) {
            try (InputStream in = Shelf.class.getResourceAsStream(ROOT + shown(file))) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String shown(String file) {
            return name + "/" + file;
        }

        @Override
        public Shelf folder(String inner) {
            return new Bundled(shown(inner));
        }

        @Override
        public Shelf base() {
            return this;
        }
    }

    /** A directory inside a root; a link that leads out of the root counts as no file. */
    record Directory(Path root, String name) implements Shelf {

        @Override
        public Optional<byte[]> bytes(String file) {
            Path path = root.resolve(shown(file));
            try {
                if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(root.toRealPath())) {
                    return Optional.empty();
                }
                return Optional.of(Files.readAllBytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String shown(String file) {
            return name.isEmpty() ? file : name + "/" + file;
        }

        @Override
        public Shelf folder(String inner) {
            return new Directory(root, shown(inner));
        }

        @Override
        public Shelf base() {
            return new Directory(root, "");
        }
    }
}
