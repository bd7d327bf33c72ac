package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.PlainText;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.rules.Label;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in a text tells who or where (去标识检查): numbers however they are written, days, places of the county, names of its staff,
 * and names as people write them. It errs on the side of finding too much, and does not replace reading.
 */
public final class Anonymity {

    private static final int SHORTEST = 2;
    private static final String NUMERALS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两";
    private static final String DIGITS = "00123456789123456789" + "12";

    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[\\s.·_()+/*Xx—-]*[0-9]){5,}");
    private static final Pattern PUBLIC = Pattern.compile("(?<![0-9])(?:110|12338)(?![0-9])");
    private static final Pattern DAY = Pattern.compile(
            "[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}[日号]|(19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9]+(号楼|栋|幢|单元|室|号院|弄|组|社|号(?!码))");
    private static final Pattern VEHICLE =
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]\\p{P}?[A-Z0-9]{5,6}");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+");

    private final Network network;
    private final Identifying words;
    private final Names names;
    private final Institutions institutions;
    private final Pattern contact;

    /** Creates it over a county's network and its lists of words. */
    public Anonymity(Network network, Identifying words) {
        this.network = network;
        this.words = words;
        this.names = new Names(words);
        this.institutions = new Institutions(network, words);
        this.contact = Pattern.compile(
                "(?:" + Names.any(words.contacts()) + ")\\P{Alnum}{0,6}[A-Za-z0-9_-]{5,}", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the words under which what was found is told, in a fixed order; none when nothing was. */
    public List<String> found(String... texts) {
        String text = Normalizer.normalize(String.join("\n", texts), Normalizer.Form.NFKC);
        String digits = digits(text);
        String compact = digits.replaceAll("\\s", "");
        Map<String, Predicate<String>> marks = new LinkedHashMap<>();
        marks.put(
                "number",
                t -> NUMBER.matcher(PUBLIC.matcher(digits).replaceAll("#")).find());
        marks.put("day", t -> DAY.matcher(t).find());
        marks.put("address", t -> ADDRESS.matcher(compact).find());
        marks.put(
                "vehicle",
                t -> VEHICLE.matcher(compact.toUpperCase(Locale.ROOT)).find());
        marks.put(
                "contact",
                t -> MAIL.matcher(compact).find() || contact.matcher(t).find());
        marks.put("unit", t -> institutions.isUnit(compact));
        marks.put("unique", t -> words.unique().stream().anyMatch(t.replaceAll("\\s", "")::contains));
        marks.put("name", t -> isNamed(t) || isNamed(t.replaceAll("[ \\t]", "")));
        marks.put("place", institutions::isPlaced);
        marks.put("staff", this::isStaffed);
        return marks.entrySet().stream()
                .filter(e -> e.getValue().test(text))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns whether a text has one of these names in it: as it stands, without the mark of a demonstration, or its last two
     * characters where three or more are written. What somebody is called in the family, such as 婆婆, is no name.
     */
    public boolean names(String text, List<String> called) {
        String plain = PlainText.of(text);
        return called.stream()
                .filter(names::isName)
                .map(n -> PlainText.of(n.replace(Names.MARK, "")))
                .anyMatch(name -> {
                    boolean given = name.length() > SHORTEST && names.isSurnamed(name);
                    return plain.contains(name) || given && plain.contains(name.substring(name.length() - SHORTEST));
                });
    }

    /** Returns in words what was found. */
    public static Localized said(List<String> found) {
        return new Label(said(found, Locale.CHINA, "、"), said(found, Locale.ENGLISH, ", "));
    }

    private static String said(List<String> found, Locale locale, String between) {
        return found.stream()
                .map(f -> Wording.of("network", "mark." + f).in(locale))
                .collect(Collectors.joining(between));
    }

    /** A number is one whether it is written in digits or in numerals. */
    private static String digits(String text) {
        StringBuilder all = new StringBuilder(text);
        for (int i = 0; i < all.length(); i++) {
            int at = NUMERALS.indexOf(all.charAt(i));
            if (at >= 0) {
                all.setCharAt(i, DIGITS.charAt(at));
            }
        }
        return all.toString();
    }

    private boolean isNamed(String text) {
        return !called(text).isEmpty();
    }

    /** Returns what in a text looks like somebody's name, each as far as it may reach. */
    public List<String> called(String text) {
        return names.called(text);
    }

    private boolean isStaffed(String text) {
        return network.staff().stream()
                .map(StaffMember::name)
                .flatMap(n -> Stream.of(n.in(Locale.CHINA), n.in(Locale.ENGLISH)))
                .flatMap(n -> Stream.of(n, n.replace(Names.MARK, "")))
                .anyMatch(name -> Institutions.tells(text, name));
    }
}
