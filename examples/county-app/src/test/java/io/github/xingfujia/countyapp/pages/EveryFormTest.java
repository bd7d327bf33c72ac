package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every form there is, found on the pages as they are rendered for each who works here. */
class EveryFormTest {

    private static final String HERS = "500118199001010031";
    private static final Pattern FORM = Pattern.compile("(?s)<form ([^>]*)>(.*?)</form>");
    private static final Pattern PLAIN = Pattern.compile("[/a-z-]+");

    private static Site site;
    private static Map<String, Sent> forms;

    /** A form as it stands on a page of somebody's. */
    record Sent(Caller who, String page, String tag, String body) {}

    @BeforeAll
    static void start() {
        site = new Site();
        forms = rendered();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Map<String, Sent> rendered() {
        Person she = Person.named("演示·表").identifiedBy(ResidentId.of(HERS));
        CaseId id = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(she).about("in-laws").against(Person.named("演示·单")))
                .orThrow();
        String file = site.home
                .as(Actor.staff("yang", "500118000000"))
                .protection()
                .register(RegisterFile.by(FileChannel.CALL, FilePerson.woman("演示·档")))
                .orThrow()
                .value();
        List<Caller> callers = List.of(
                site.worker("zhou", "500118106201"),
                site.worker("yang", "500118000000"),
                site.worker("qin", "500118000000-federation"),
                site.worker("you", "500118000000-federation"),
                site.department("police"),
                site.party(id, Side.APPLICANT, HERS),
                Caller.nobody(site));
        Stream<String> plain = Routes.all().stream()
                .filter(r -> r.method().equals("GET"))
                .map(r -> r.path().pattern())
                .filter(p -> PLAIN.matcher(p).matches() && !p.equals("/go"));
        Stream<String> ofCase = Stream.of("", "/agreement", "/revisits", "/file", "/task", "/receipts", "/whereabouts")
                .map(p -> "/cases/" + id + p);
        Stream<String> ofFile = Stream.of("", "/evidence", "/intake", "/link", "/task", "/receipts", "/whereabouts")
                .map(p -> "/violence/" + file + p);
        Map<String, Sent> all = new LinkedHashMap<>();
        Stream.of(plain, ofCase, ofFile, Stream.of("/team/zhou", "/link/" + "0".repeat(32)))
                .flatMap(s -> s)
                .forEach(path -> {
                    // each page once, as the first sees it who may
                    for (Caller who : callers) {
                        HttpResponse<String> page = who.get(path);
                        if (page.statusCode() == 200) {
                            found(who, path, page.body(), all);
                            break;
                        }
                    }
                });
        assertTrue(all.size() > 60, "too few forms: " + all.keySet());
        return all;
    }

    private static void found(Caller who, String path, String page, Map<String, Sent> all) {
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            String key = form.group(1).replaceAll("[a-z2-7]{26}", "…") + " "
                    + first(form.group(2), "name=\"act\" value=\"([^\"]*)\"");
            all.putIfAbsent(key, new Sent(who, path, form.group(1), form.group(2)));
        }
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void no_form_keeps_an_answer_for_whoever_comes_back_to_it() throws IOException {
        List<String> kept = new ArrayList<>();
        forms.values().stream()
                .filter(f -> f.tag().contains("method=\"post\"") && !f.tag().contains("autocomplete=\"off\""))
                .forEach(f -> kept.add(f.page() + " " + f.tag()));
        // a page that none of these renders is still a page
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            for (Path template : new TreeSet<>(templates.toList())) {
                Matcher tag = Pattern.compile("<form method=\"post\"[^>]*?(?:>|\\n)")
                        .matcher(Files.readString(template, StandardCharsets.UTF_8));
                while (tag.find()) {
                    if (!tag.group().contains("autocomplete=\"off\"")) {
                        kept.add(template.getFileName() + " " + tag.group());
                    }
                }
            }
        }
        assertEquals(List.of(), kept);
    }

    @Test
    void what_is_told_beside_a_field_is_told_with_it_to_who_cannot_see_it() {
        List<String> untied = new ArrayList<>();
        forms.values().forEach(f -> untied(f.body()).forEach(id -> untied.add(f.page() + " " + id)));
        assertEquals(List.of(), untied);
        String refused = site.worker("zhou", "500118106201")
                .post("/cases/new", "about", "zzz")
                .body();
        assertEquals(List.of(), untied(refused));
        assertTrue(refused.matches("(?s).*aria-describedby=\"[^\"]*-error[^\"]*\" aria-invalid=\"true\".*"), refused);
        assertTrue(refused.contains("<title>没有收下：登记"), "the title is heard before the page");
    }

    private static List<String> untied(String page) {
        List<String> tied = Pattern.compile("aria-describedby=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .flatMap(m -> Stream.of(m.group(1).split(" ")))
                .toList();
        return Pattern.compile("<p class=\"(?:hint|error)\" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .filter(id -> !tied.contains(id))
                .toList();
    }

    /** Whose answers change nothing: a search shows what it finds, and a preview what would come of it. */
    private static final List<String> SEARCHES =
            List.of("action=\"/\"", "action=\"/together\"", "action=\"/lessons/find\"");

    private static final Pattern FIELD =
            Pattern.compile("(?s)<(input|textarea) ([^>]*)>|<(select) ([^>]*)>(.*?)</select>");

    /** A field: what it is, its tag, and what a select offers. */
    record Field(String kind, String tag, String options) {
        String name() {
            return first(tag, "name=\"([^\"]*)\"");
        }

        boolean isChoice() {
            return kind.equals("select") || tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        }
    }

    private static List<Field> fields(String body) {
        List<Field> all = new ArrayList<>();
        FIELD.matcher(body)
                .results()
                .forEach(m -> all.add(
                        m.group(1) != null
                                ? new Field(m.group(1), m.group(2), "")
                                : new Field(m.group(3), m.group(4), m.group(5))));
        return all;
    }

    @Test
    void no_form_takes_an_answer_that_it_did_not_offer() {
        List<String> taken = new ArrayList<>();
        int tried = 0;
        for (Sent form : forms.values()) {
            if (!form.tag().contains("method=\"post\"")
                    || form.tag().contains("multipart")
                    || SEARCHES.stream().anyMatch(form.tag()::contains)) {
                continue;
            }
            Map<String, String> filled = filled(form.body());
            for (String choice : choices(form.body())) {
                tried++;
                Map<String, String> forged = new LinkedHashMap<>(filled);
                forged.put(choice, "zzz");
                String to = first(form.tag(), "action=\"([^\"#]*)");
                HttpResponse<String> answer = form.who()
                        .post(
                                to,
                                forged.entrySet().stream()
                                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                                        .toArray(String[]::new));
                boolean pointed = Pattern.compile("wrong\"[^>]*?(?:id=\"|>\\s*<label for=\")[^\"]*"
                                + choice.replaceAll("[.-]", "[.-]") + "\"")
                        .matcher(answer.body())
                        .find();
                if (answer.statusCode() != 422 || !pointed) {
                    taken.add(form.page() + " " + to + " " + filled.get("act") + " " + choice + " "
                            + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), taken);
        assertEquals(
                422,
                site.worker("zhou", "500118106201")
                        .post("/together", "kind", "zzz")
                        .statusCode());
        assertTrue(tried > 80, "too few choices: " + tried);
    }

    private static List<String> choices(String body) {
        return fields(body).stream()
                .filter(Field::isChoice)
                .map(Field::name)
                .distinct()
                .toList();
    }

    /** Returns a form filled in: what stands in it, the first of every choice, and something in the rest. */
    private static Map<String, String> filled(String body) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Field field : fields(body)) {
            String value = first(field.tag(), "value=\"([^\"]*)\"");
            if (field.name().equals("token") || field.tag().contains("type=\"checkbox\"")) {
                continue;
            }
            if (field.kind().equals("select")) {
                String chosen = first(field.options(), "value=\"([^\"]+)\" selected");
                all.put(field.name(), chosen.isEmpty() ? first(field.options(), "value=\"([^\"]+)\"") : chosen);
            } else if (!value.isEmpty()) {
                all.putIfAbsent(field.name(), value);
            } else {
                boolean day = field.tag().contains("type=\"date\"");
                boolean hour = field.tag().contains("type=\"time\"");
                all.putIfAbsent(field.name(), day ? "2026-11-20" : hour ? "10:00" : "演示");
            }
        }
        return all;
    }
}
