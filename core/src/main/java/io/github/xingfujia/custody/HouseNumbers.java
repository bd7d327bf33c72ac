package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of a house within a place (门牌): alone it stands in any text, beside a word for dwelling, or beside the name of town or
 * village, it leads to her door. What may be the day of a month is a house only right beside such a word.
 *
 * @param dwelling its number with a word for dwelling in the same breath
 * @param plain its number as a house, where it can be no day
 */
record HouseNumbers(List<Pattern> dwelling, List<Pattern> plain) {

    private static final int DAYS = 31;

    private static final String UNIT = "(?:号楼|号院|号|栋|幢|组|社)";
    private static final Pattern HOUSE = Pattern.compile("(\\d{1,6})(号楼|号院|号|栋|幢|组|社)");
    private static final String NEAR = "[^，。；！？,;!?\\d]{0,8}";
    private static final String HOME = "(?:娘家|老屋|老家|老宅|妈家|爸家|妈妈家|爸爸家|房子|屋|宅|住|躲|藏)";
    private static final String BESIDE = "(?:住|躲|藏|老屋|老宅|娘家|妈家|妈妈家)在?";
    private static final String AFTER = "(?:的|那)?(?:房子|屋|宅|娘家|老屋|院子)";

    HouseNumbers {
        dwelling = ImmutableList.copyOf(dwelling);
        plain = ImmutableList.copyOf(plain);
    }

    static HouseNumbers of(String place) {
        List<MatchResult> houses =
                HOUSE.matcher(PlaceWords.inFigures(place)).results().toList();
        return new HouseNumbers(
                houses.stream().map(HouseNumbers::dwelling).toList(),
                houses.stream()
                        .filter(one -> !isDay(one))
                        .map(HouseNumbers::number)
                        .map(Pattern::compile)
                        .toList());
    }

    private static boolean isDay(MatchResult house) {
        return house.group(2).equals("号") && Integer.parseInt(house.group(1)) <= DAYS;
    }

    private static String number(MatchResult house) {
        return "(?<!\\d)0*" + Integer.parseInt(house.group(1)) + UNIT;
    }

    private static Pattern dwelling(MatchResult house) {
        String number = number(house);
        return Pattern.compile(
                isDay(house)
                        ? BESIDE + number + "|" + number + AFTER
                        : HOME + NEAR + number + "|" + number + NEAR + HOME);
    }

    /** Returns whether a text names the house as where somebody dwells. */
    boolean dwell(String text) {
        return anyIn(dwelling.stream(), text);
    }

    /** Returns whether a text names the house at all. */
    boolean stand(String text) {
        return anyIn(plain.stream(), text);
    }

    private static boolean anyIn(Stream<Pattern> houses, String text) {
        String said = PlaceWords.inFigures(text);
        return houses.anyMatch(one -> one.matcher(said).find());
    }
}
