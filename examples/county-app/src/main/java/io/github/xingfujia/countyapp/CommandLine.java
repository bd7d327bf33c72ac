package io.github.xingfujia.countyapp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One call of the application (命令行): a word, what it is about, and options.
 *
 * @param word what to do
 * @param operand what it is about, such as a case number
 * @param file the file to write or to read, where a word takes one
 * @param options the options given, without their dashes
 */
record CommandLine(Word word, Optional<String> operand, Optional<String> file, Map<String, String> options) {

    private static final List<String> FLAGS = List.of("empty");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,200}");
    private static final int USUAL_PORT = 8080;

    /** The book that is written where no other is asked for. */
    static final String USUAL_BOOK = "escalation";

    private static final String THIS_MACHINE = "localhost";

    /** What can be done. */
    enum Word {
        HELP("--help", false),
        SERVE(
                "serve",
                false,
                "data",
                "port",
                "host",
                "address",
                "profile",
                "jdbc-url",
                "wechat",
                "gateway",
                "departments",
                "empty",
                "lang"),
        STORY("story", false, "lang"),
        IMPORT_DEMO("import-demo", false, "data", "profile", "jdbc-url", "lang"),
        WORK("work", false, "station", "data", "profile", "jdbc-url", "lang"),
        CASE("case", true, "data", "profile", "jdbc-url", "lang"),
        VERIFY("verify", false, "data", "profile", "jdbc-url", "lang"),
        REBUILD("rebuild", false, "data", "profile", "jdbc-url", "lang"),
        BOOK("book", true, "data", "profile", "jdbc-url", "lang", "book");

        private final String text;
        private final boolean operand;
        private final List<String> options;

        Word(String text, boolean operand, String... options) {
            this.text = text;
            this.operand = operand;
            this.options = List.of(options);
        }

        private static String all() {
            return Arrays.stream(values()).map(w -> w.text).collect(Collectors.joining(" "));
        }

        private String allowed() {
            return options.stream().map(o -> "--" + o).collect(Collectors.joining(" "));
        }
    }

    static CommandLine parse(String... args) {
        if (Arrays.asList(args).contains("--help")) {
            return new CommandLine(Word.HELP, Optional.empty(), Optional.empty(), language(args));
        }
        int named = named(args);
        Word word = named < 0
                ? Word.SERVE
                : Arrays.stream(Word.values())
                        .filter(w -> w.text.equals(args[named]))
                        .findFirst()
                        .orElseThrow(() -> Trouble.usage("usage.word", args[named], Word.all()));
        Optional<String> operand = Optional.empty();
        Optional<String> file = Optional.empty();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (i == named) {
                continue;
            }
            if (args[i].startsWith("--")) {
                String name = args[i].substring(2);
                if (!word.options.contains(name)) {
                    throw Trouble.usage("usage.option", args[i], word.text, word.allowed());
                }
                if (FLAGS.contains(name)) {
                    options.put(name, "");
                    continue;
                }
                if (i + 1 == args.length || args[i + 1].startsWith("--")) {
                    throw Trouble.usage("usage.value", args[i]);
                }
                if (options.put(name, args[++i]) != null) {
                    throw Trouble.usage("usage.twice", "--" + name);
                }
            } else if (word.operand && operand.isEmpty()) {
                operand = Optional.of(args[i]);
            } else if (word == Word.BOOK && file.isEmpty()) {
                file = Optional.of(args[i]);
            } else {
                throw Trouble.usage("usage.extra", args[i], word.text, word.allowed());
            }
        }
        return new CommandLine(word, operand, file, options).checked();
    }

    /** Returns where the word stands: options may come before it, each with its value; negative when there is none. */
    private static int named(String... args) {
        int at = 0;
        while (at < args.length && args[at].startsWith("--")) {
            boolean alone =
                    FLAGS.contains(args[at].substring(2)) || at + 1 < args.length && args[at + 1].startsWith("--");
            at += alone ? 1 : 2;
        }
        return at < args.length ? at : -1;
    }

    private static Map<String, String> language(String... args) {
        int lang = Arrays.asList(args).indexOf("--lang");
        return lang >= 0 && lang + 1 < args.length ? Map.of("lang", args[lang + 1]) : Map.of();
    }

    private CommandLine checked() {
        String lang = options.getOrDefault("lang", "zh");
        if (!lang.equals("zh") && !lang.equals("en")) {
            throw Trouble.usage("usage.lang", lang);
        }
        if (word == Word.CASE && operand.isEmpty()) {
            throw Trouble.usage("usage.case");
        }
        if (word == Word.WORK && !options.containsKey("station")) {
            throw Trouble.usage("usage.station");
        }
        if (word == Word.BOOK
                && (file.isEmpty()
                        || operand.filter(List.of("export", "check")::contains).isEmpty())) {
            throw Trouble.usage("usage.book");
        }
        data();
        profile();
        port();
        origin();
        departments();
        if (wechat().isPresent() && origin().isEmpty()) {
            throw Trouble.usage("usage.wechat");
        }
        return this;
    }

    Locale locale() {
        return options.getOrDefault("lang", "zh").equals("en") ? Locale.ENGLISH : Locale.CHINA;
    }

    /** Returns the directory of the data. */
    Path data() {
        return path("data").orElse(Path.of("data"));
    }

    /** Returns whether the data were named, and not left to where they usually are. */
    boolean namesData() {
        return options.containsKey("data") || jdbcUrl().isPresent();
    }

    /** Returns the file of another county's profile; empty for the bundled demonstration. */
    Optional<Path> profile() {
        return path("profile");
    }

    /** Returns the port to serve on; 0 for any that is free. */
    int port() {
        String port = options.getOrDefault("port", Integer.toString(USUAL_PORT));
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
            throw Trouble.usage("usage.port", port);
        }
        return Integer.parseInt(port);
    }

    /** Returns the name or address to serve on; this machine alone unless another is asked for. */
    String host() {
        return options.getOrDefault("host", THIS_MACHINE);
    }

    /** Returns what the county is reached under from outside, for the links that are handed out; empty for where it serves. */
    Optional<String> origin() {
        Optional<String> address = Optional.ofNullable(options.get("address"));
        address.filter(a -> !ORIGIN.matcher(a).matches()).ifPresent(a -> {
            throw Trouble.usage("usage.address", a);
        });
        return address;
    }

    /** Returns which rule book is written, or is checked where the workbook does not say it. */
    String book() {
        return options.getOrDefault("book", USUAL_BOOK);
    }

    /** Returns the file that names the county's WeChat account; empty for a county without one. */
    Optional<Path> wechat() {
        return path("wechat");
    }

    /** Returns the file that names the county's gateway for text messages; empty for a county without one. */
    Optional<Path> gateway() {
        return path("gateway");
    }

    /** Returns the file that names the departments which are reached in their own systems; empty for a county with none. */
    Optional<Path> departments() {
        return path("departments");
    }

    /** Returns the address of the database; empty for a file in the directory of the data. */
    Optional<String> jdbcUrl() {
        return Optional.ofNullable(options.get("jdbc-url"));
    }

    /** Returns whether an empty directory stays without the made-up year. */
    boolean empty() {
        return options.containsKey("empty");
    }

    String station() {
        return options.getOrDefault("station", "");
    }

    private Optional<Path> path(String option) {
        try {
            return Optional.ofNullable(options.get(option)).map(Path::of);
        } catch (InvalidPathException e) {
            throw Trouble.usage("usage.path", "--" + option);
        }
    }
}
