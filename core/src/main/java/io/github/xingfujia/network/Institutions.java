package io.github.xingfujia.network;

import io.github.xingfujia.kernel.DivisionCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in a text names a school, a hospital, a firm or a place of the county (单位地名识别). */
final class Institutions {

    private static final int SHORTEST = 2;
    private static final Pattern TOWN = Pattern.compile("(?:镇|乡|街道)(?:办事处)?$");
    private static final Pattern COUNTY = Pattern.compile("[县区市]$");
    /** What stands before 中学 and is no part of its name. */
    private static final String NO_NAME = "[^某一这那家所个的在到去上里读进开送从是了入办通近过往出住等给与和及或者各两三几本该同母新老我你他她们省市县区镇乡村国民\\P{IsHan}]";

    private final Network network;
    private final Identifying words;
    private final Pattern unit;
    private final Pattern proper;
    private final Pattern units;

    Institutions(Network network, Identifying words) {
        this.network = network;
        this.words = words;
        this.unit = Pattern.compile("(?:[县区市镇乡村]|人民|中心|妇幼|第[0-9]{1,2})(?:" + Names.any(words.units()) + ")");
        this.proper = Pattern.compile("(?<name>" + NO_NAME + "{2})(?:" + Names.any(words.named()) + ")");
        this.units = Pattern.compile("^\\p{IsHan}{0,4}(?:"
                + Names.any(Stream.concat(words.units().stream(), Stream.of("厂", "超市"))
                        .toList()) + ")");
    }

    /** Returns whether a text without blanks names an institution. */
    boolean isUnit(String text) {
        return unit.matcher(text).find() || isProper(text) || isOfTheCounty(text);
    }

    private boolean isProper(String text) {
        Matcher found = proper.matcher(text);
        for (int from = 0; found.find(from); from = found.start() + 1) {
            if (!words.plain().contains(found.group("name"))) {
                return true;
            }
        }
        return false;
    }

    /** The name of the county, and what kind of house it is. */
    private boolean isOfTheCounty(String text) {
        return divisions()
                .filter(d -> d.code().level() == DivisionCode.Level.COUNTY)
                .map(d -> COUNTY.matcher(d.label()).replaceFirst(""))
                .filter(name -> name.length() >= SHORTEST)
                .anyMatch(name -> stands(text, name));
    }

    private boolean stands(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (units.matcher(text.substring(at + name.length())).find()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text names a place of the county. */
    boolean isPlaced(String text) {
        return divisions().anyMatch(division -> tells(text, division.label()) || isShort(text, division));
    }

    private Stream<Division> divisions() {
        return network.posts().stream().flatMap(p -> network.divisions().find(p.id().place()).stream());
    }

    /** A town is called by its name alone too. */
    private static boolean isShort(String text, Division division) {
        String name = TOWN.matcher(division.label()).replaceFirst("");
        return division.code().level() == DivisionCode.Level.TOWN
                && name.length() >= SHORTEST
                && text.replaceAll("\\s", "").contains(name);
    }

    /** Returns whether a text has this name in it, however it is spaced. */
    static boolean tells(String text, String label) {
        return label.length() > SHORTEST && text.replaceAll("\\s", "").contains(label.replaceAll("\\s", ""));
    }
}
