package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names within a place (地名要素): its town, village, road, estate and house, without the words that say what kind of place each
 * is, without numbers, and without county, city and province, which say of nobody where she is.
 *
 * @param names each of them
 * @param doors those of which one alone leads to her door: a road, an estate, the house itself; a town, a village, and where one works
 *     or learns are none, for everything else happens there, too
 * @param houses the numbers
 */
record PlaceParts(List<Pattern> names, List<Pattern> doors, HouseNumbers houses) {

    /** What has fewer signs and no kind of place beside it stands in any text. */
    private static final int BARE = 3;

    /** So many names together lead there. */
    private static final int LEADING = 2;

    private static final String KIND = "街道办事处|街道|居委会|社区|镇|乡|村|大道|路|街|巷|弄|小区|花园|公寓|家园|山庄|广场|大厦|苑|园|厂|学校|小学|中学|医院";
    private static final Pattern NAMED = Pattern.compile("(\\p{L}+?)(" + KIND + ")");
    private static final Pattern ABOVE = Pattern.compile("^(?:\\p{L}{2,8}?(?:省|自治区|自治州|市(?!场)|(?<![小社园])区|自治县|县|旗))+");
    private static final Pattern NUMBERED =
            Pattern.compile("[\\p{Nd}零〇○一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰两]+\\s*(?:号楼|号院|单元|号|栋|幢|座|室|楼|弄|门|组|社|房|户|层|院)?");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");

    private static final Pattern WIDE = Pattern.compile("街道办事处|街道|居委会|社区|镇|乡|村|广场|厂|学校|小学|中学|医院");
    private static final Pattern HOUSE = Pattern.compile(".*(?:娘家|老屋|老家|老宅|[家屋宅房楼]$).*");

    PlaceParts {
        names = ImmutableList.copyOf(names);
        doors = ImmutableList.copyOf(doors);
    }

    /** A name within a place, with what is said of it where it alone leads to a door: what kind of place it is, or nothing more. */
    private record Name(String text, Optional<String> door) {}

    static PlaceParts of(String place) {
        String spaced = NUMBERED.matcher(Normalizer.normalize(place, Normalizer.Form.NFKC))
                .replaceAll(" ");
        List<Name> all = BREAK.splitAsStream(spaced)
                .filter(run -> !run.isEmpty())
                .flatMap(PlaceParts::in)
                .distinct()
                .toList();
        return new PlaceParts(
                all.stream().map(Name::text).distinct().map(PlaceParts::said).toList(),
                all.stream()
                        .flatMap(one -> one.door().map(kind -> spaced(one.text() + kind)).stream())
                        .map(Pattern::compile)
                        .toList(),
                HouseNumbers.of(place));
    }

    private static Stream<Name> in(String run) {
        String left = ABOVE.matcher(run).replaceFirst("");
        ImmutableList.Builder<Name> names = ImmutableList.builder();
        Matcher named = NAMED.matcher(left);
        int end = 0;
        while (named.find()) {
            String name = named.group(1);
            String kind = named.group(2);
            Optional<String> door = WIDE.matcher(kind).matches() ? Optional.empty() : Optional.of(kind);
            names.add(name.length() > 1 ? new Name(name, door) : new Name(named.group(), door.map(k -> "")));
            end = named.end();
        }
        String rest = left.substring(end);
        return rest.length() < BARE
                ? names.build().stream()
                : names
                        .add(new Name(
                                rest,
                                Optional.of("").filter(d -> HOUSE.matcher(rest).matches())))
                        .build()
                        .stream();
    }

    /** However its signs are spaced, with the kind of place where one follows. */
    private static Pattern said(String name) {
        return Pattern.compile(spaced(name) + "(?:" + KIND + ")?");
    }

    private static String spaced(String name) {
        return Arrays.stream(name.split("")).map(Pattern::quote).collect(Collectors.joining("[\\s·]*"));
    }

    /** Returns whether a text leads there: by two names, by one with the number of the house, or by what alone leads to the door. */
    boolean lead(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        long said = names.stream().filter(name -> name.matcher(plain).find()).count();
        return said >= LEADING
                || said > 0 && houses.stand(text)
                || doors.stream().anyMatch(door -> door.matcher(plain).find())
                || houses.dwell(text);
    }

    /** Returns a text with none of the names. */
    String without(String text, String veil) {
        String left = text;
        for (Pattern name : names) {
            left = name.matcher(left).replaceAll(veil);
        }
        return left;
    }
}
