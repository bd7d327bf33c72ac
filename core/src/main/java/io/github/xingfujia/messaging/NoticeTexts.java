package io.github.xingfujia.messaging;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What notices say (通知文案): a county's own words where it has some, else those of the library.
 *
 * <p>Every text is judged before a house is built: one that would tell whoever holds the phone whom it is from or what it is
 * about – by a word, a name, a number or a link – is refused with its file and line.
 *
 * @param own a county's own Chinese texts, by {@code news} for residents and {@code staff}
 */
public record NoticeTexts(Map<String, String> own) {

    private static final String SECTION = "notices";
    private static final String STAFF = "staff";
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,}");
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\.(cn|com|net|gov)\\b");

    /** Keeps the texts in order. */
    public NoticeTexts {
        own = ImmutableMap.copyOf(own);
    }

    /** Returns the texts of the library. */
    public static NoticeTexts bundled() {
        return new NoticeTexts(Map.of());
    }

    /**
     * Reads a county's own texts in overlay order and judges them.
     *
     * @param names what names the service or its people here, such as those of its posts and staff
     */
    public static NoticeTexts read(List<SourceNode> files, Collection<String> names, Checks problems) {
        Map<String, String> own = new LinkedHashMap<>();
        String[] kinds = kinds();
        for (SourceNode file : files) {
            file.only(SECTION);
            SourceNode notices = file.at(SECTION).only(kinds);
            for (String kind : kinds) {
                SourceNode text = notices.at(kind);
                if (text.isPresent()) {
                    judge(text, names);
                    own.put(kind, text.text());
                }
            }
        }
        return new NoticeTexts(own);
    }

    private static void judge(SourceNode node, Collection<String> names) {
        String text = node.text();
        List<String> telling = NeutralWording.telling(text);
        List<String> named = names.stream()
                .filter(name -> name.length() > 1)
                .filter(name -> NeutralWording.holds(text, name))
                .distinct()
                .toList();
        if (!telling.isEmpty()) {
            node.problem("telling-word", String.join(" ", telling));
        }
        if (!named.isEmpty()) {
            node.problem("telling-name", String.join(" ", named));
        }
        if (NUMBER.matcher(NeutralWording.plain(text)).find()) {
            node.problem("telling-number");
        }
        if (LINK.matcher(text).find()) {
            node.problem("telling-link");
        }
        if (text.isBlank() || text.length() > LONGEST) {
            node.problem("range", 1, LONGEST);
        }
    }

    private static String[] kinds() {
        List<String> kinds = new ArrayList<>(
                Arrays.stream(Notice.values()).map(NoticeTexts::key).toList());
        kinds.add(STAFF);
        return kinds.toArray(String[]::new);
    }

    private static String key(Notice notice) {
        return notice.name().toLowerCase(Locale.ROOT);
    }

    /** Returns what a resident is sent, in Chinese. */
    String of(Notice notice) {
        String mine = own.get(key(notice));
        return mine == null ? notice.wording().in(Locale.CHINA) : mine;
    }

    /** Returns what staff are told, in Chinese. */
    String staff() {
        String mine = own.get(STAFF);
        return mine == null ? StaffDelivery.WORDING.in(Locale.CHINA) : mine;
    }
}
