package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PlainText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a place is said in words (去向比对): one number however it is written, in figures of any width, in Chinese or in capital Chinese,
 * with or without the words for house and flat.
 *
 * @param plain letters and digits only, numbers in figures
 * @param tokens its signs and numbers one by one, the words for house and flat left out
 */
record PlaceWords(String plain, List<Token> tokens) {

    /** So many signs in a row, a number among them, are a house, a flat or a telephone. */
    private static final int ENOUGH = 6;

    /** What is shorter stands in any text. */
    private static final int LEAST = 4;

    /** How many signs before the first number name a street or a building. */
    private static final int NAME = 3;

    /** So many digits on end, however parted, are a telephone. */
    private static final int TELEPHONE = 7;

    private static final String CHINESE = "零一二三四五六七八九";
    private static final String ALIKE = "〇○壹贰叁肆伍陆柒捌玖两俩幺拾佰仟廿卅";
    private static final List<String> AS =
            List.of("零", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "二", "二", "一", "十", "百", "千", "二十", "三十");
    private static final Pattern NUMERALS = Pattern.compile("[零一二三四五六七八九十百千]+");
    private static final Pattern TOKEN = Pattern.compile("(\\d+)(?:号楼|号院|单元|号|栋|幢|棟|座|室|楼|弄|门|组|房|户|层|院)?|(\\p{L})");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    /** One sign, or one number. */
    record Token(String text, boolean isNumber) {
        private int weight() {
            return isNumber ? text.length() + 1 : 1;
        }
    }

    PlaceWords {
        tokens = ImmutableList.copyOf(tokens);
    }

    static PlaceWords of(String text) {
        String spaced =
                numbers(alike(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
        Matcher matcher = TOKEN.matcher(spaced);
        return new PlaceWords(
                numbers(alike(PlainText.of(text))),
                matcher.results().map(PlaceWords::token).toList());
    }

    /** Returns a text without spaces, its numbers in figures. */
    static String inFigures(String text) {
        return numbers(alike(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("\\s+", ""));
    }

    /** Returns whether this text says where somebody may be found, or enough of it. */
    boolean says(PlaceWords place) {
        return place.plain.length() >= LEAST && plain.contains(place.plain)
                || IntStream.rangeClosed(0, place.plain.length() - ENOUGH)
                        .mapToObj(from -> place.plain.substring(from, from + ENOUGH))
                        .anyMatch(part -> hasDigit(part) && plain.contains(part))
                || saysTelephone(place)
                || place.telling().anyMatch(this::holds);
    }

    private boolean saysTelephone(PlaceWords place) {
        String digits = digits(place.plain);
        return digits.length() >= TELEPHONE
                && digits.length() == place.plain.length()
                && digits(plain).contains(digits);
    }

    private boolean holds(List<Token> part) {
        return IntStream.rangeClosed(0, tokens.size() - part.size())
                .anyMatch(from -> tokens.subList(from, from + part.size()).equals(part));
    }

    /** Returns the shortest parts that tell: enough signs in a row with a number, and the name with any one of its numbers. */
    private Stream<List<Token>> telling() {
        Stream<List<Token>> inARow = IntStream.range(0, tokens.size()).boxed().flatMap(from -> enough(from).stream());
        return Stream.concat(inARow, named());
    }

    private Optional<List<Token>> enough(int from) {
        return IntStream.rangeClosed(from + 1, tokens.size())
                .mapToObj(to -> tokens.subList(from, to))
                .filter(part -> part.stream().anyMatch(Token::isNumber) && weight(part) >= ENOUGH)
                .findFirst();
    }

    private Stream<List<Token>> named() {
        int first = IntStream.range(0, tokens.size())
                .filter(n -> tokens.get(n).isNumber())
                .findFirst()
                .orElse(0);
        if (first < NAME) {
            return Stream.empty();
        }
        List<Token> name = tokens.subList(first - NAME, first);
        return tokens.stream()
                .filter(Token::isNumber)
                .map(number -> Stream.concat(name.stream(), Stream.of(number)).toList())
                .filter(part -> weight(part) >= ENOUGH);
    }

    private static int weight(List<Token> part) {
        return part.stream().mapToInt(Token::weight).sum();
    }

    private static Token token(MatchResult found) {
        return Optional.ofNullable(found.group(1))
                .map(number -> new Token(withoutZeros(number), true))
                .orElseGet(() -> new Token(found.group(2), false));
    }

    private static String withoutZeros(String number) {
        String left = number.replaceFirst("^0+", "");
        return left.isEmpty() ? "0" : left;
    }

    private static boolean hasDigit(String part) {
        return part.chars().anyMatch(Character::isDigit);
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    private static String alike(String text) {
        StringBuilder said = new StringBuilder();
        text.chars().forEach(sign -> {
            int at = ALIKE.indexOf(sign);
            said.append(at < 0 ? Character.toString(sign) : AS.get(at));
        });
        return said.toString();
    }

    private static String numbers(String text) {
        return NUMERALS.matcher(text).replaceAll(found -> figures(found.group()));
    }

    /** Returns a Chinese number in figures: counted where it counts by tens, sign by sign where it only names digits. */
    private static String figures(String number) {
        if (Arrays.stream(new String[] {"十", "百", "千"}).noneMatch(number::contains)) {
            return number.chars()
                    .mapToObj(sign -> String.valueOf(CHINESE.indexOf(sign)))
                    .reduce("", String::concat);
        }
        long sum = 0;
        long one = 0;
        for (char sign : number.toCharArray()) {
            int digit = CHINESE.indexOf(sign);
            if (digit >= 0) {
                one = digit;
            } else {
                sum += Math.max(one, 1) * unit(sign);
                one = 0;
            }
        }
        return Long.toString(sum + one);
    }

    private static int unit(char sign) {
        return sign == '十' ? 10 : sign == '百' ? 100 : 1000;
    }
}
