package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Unsaid;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where somebody may be found is written down in its own place only (去向不入文书, 法发〔2022〕10号 ¶4): no text of a command on her matter
 * says it that was written by whoever may know it, and no text leaves the house with it. Whoever may not know it writes freely and
 * learns nothing by trying.
 */
final class HiddenWords implements Unsaid {

    private static final String VEIL = "▇▇";
    /** So many signs in a row are a part of a name. */
    private static final int PART = 3;

    private static final String NUMBER = "[\\p{Nd}零〇○一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰两]";
    /** What follows the number of a house or flat; a 社 is a group of a village, and no 社区. */
    private static final String HOUSE = "(?:号楼|号院|号|號|栋|幢|座|单元|室|楼|弄|组|房|社(?![区会保工团交]))";

    private static final String NAMES = "(?:\\p{IsHan}{1,8}?" + "(?:社区|小区|花园|公寓|家园|山庄|娘家|老屋|老家|老宅|[路街巷弄村镇乡苑]))+";

    /**
     * What somebody is said to hide in, or to live in by now, by road, village, estate or home; of what she lives in or went to, where a
     * house follows.
     */
    private static final String HIDES = "(?<=(?:[躲藏逃搬]|[现暂借租寄]住|现在住|现居|租住)[在到去进于]{0,2}\\s?|(?:住|安顿|安置|落脚|借宿)[在到进于]"
            + "|[住地]址[是为在：:]{0,2}\\s?)(?![在到去进于是为])" + NAMES
            + "|(?<=[住到去回往])(?![在到去进于了过])" + NAMES + "(?=\\s?第?\\p{Nd}{1,5}\\s*" + HOUSE + "?)";

    /** A number right behind a road or an estate, or said to be on a door: no time, and no count of anything. */
    private static final String BARE =
            "(?<=(?:[路街巷弄村苑]|小区|花园|公寓|大道|山庄|家园|门牌(?:号码|号)?[是为：:]?)\\s?)第?\\p{Nd}{1,5}(?:附\\p{Nd}+)?"
                    + "(?!\\s*[\\p{Nd}年月日天点时分秒次人米公里元块岁个多名周期户])";

    /** Houses and flats, numbers joined by strokes that are no date, what is long enough for a telephone, and refuges by name. */
    private static final Pattern LOOKS_LIKE = Pattern.compile(
            "(?<![月〕\\p{Nd}])(?:[A-Za-z]\\s*[栋幢座]|" + NUMBER + "+(?:\\s+" + NUMBER + "+)*\\s*" + HOUSE + ")"
                    + "(?:\\s*" + NUMBER + "+" + HOUSE + "?)*"
                    + "|(?<!\\p{Nd})(?!\\p{Nd}{4}\\s*[-－]\\s*\\p{Nd}{1,2}\\s*[-－]\\s*\\p{Nd})\\p{Nd}+(?:\\s*[-－—]\\s*\\p{Nd}+)+"
                    + "|(?:\\p{Nd}[\\s-]?){7,}|[\\p{IsHan}·]{0,10}(?:救助站|庇护所|庇护站|庇护中心)|" + BARE + "|" + HIDES);

    /** A refuge by its name: that somebody wants to go to one is no name. */
    private static final Pattern REFUGE =
            Pattern.compile("[\\p{IsHan}·&&[^去在到住想找进送往从是的了请给要来问有没她他我和或]]{1,10}(?:救助站|庇护所|庇护站|庇护中心)");

    private final Keepers keepers;

    HiddenWords(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public Action action() {
        return Actions.UNSAID;
    }

    @Override
    public Action handled() {
        return Actions.HANDLED;
    }

    @Override
    public boolean isItsPlace(Command command) {
        return command instanceof TellWhereabouts;
    }

    @Override
    public List<Ref> beside(Collection<Ref> loaded) {
        ImmutableList.Builder<Ref> refs = ImmutableList.builder();
        loaded.forEach(ref -> keepers.of(ref)
                .ifPresent(keeper ->
                        keeper.compartments().forEach(part -> refs.add(Whereabouts.of(Matter.of(ref), part)))));
        return refs.build();
    }

    @Override
    public List<Ref> named(Collection<Ref> loaded, Loaded all) {
        return loaded.stream()
                .flatMap(ref -> keepers.existing(ref, all).stream().flatMap(k -> k.named(ref, all).stream()))
                .distinct()
                .toList();
    }

    @Override
    public List<Ref> elsewhere(Collection<Ref> loaded, Loaded all) {
        List<Ref> others = loaded.stream()
                .flatMap(ref -> keepers.existing(ref, all).stream()
                        .flatMap(k -> k.elsewhere(ref, all).stream())
                        .flatMap(keepers::ofKey))
                .filter(ref -> !loaded.contains(ref))
                .distinct()
                .toList();
        return Stream.concat(others.stream(), beside(others).stream()).toList();
    }

    /** Nobody who is barred from a matter, and of a refuge only its named handlers. */
    @Override
    public List<Sealed> cells(Actor actor, Collection<Ref> loaded, Loaded all) {
        return open(actor, loaded, all, Whereabouts.State::knownTo);
    }

    @Override
    public List<Sealed> handled(Actor actor, Collection<Ref> loaded, Loaded all) {
        return open(actor, loaded, all, Whereabouts.State::handledBy);
    }

    private List<Sealed> open(
            Actor actor,
            Collection<Ref> loaded,
            Loaded all,
            BiFunction<Whereabouts.State, StaffId, List<Sealed>> known) {
        if (!(actor instanceof Actor.Staff staff)) {
            return List.of();
        }
        Set<String> names =
                Scope.of().staff(staff.id()).post(staff.post()).build().openTo();
        List<Ref> open = loaded.stream()
                .filter(ref -> keepers.existing(ref, all)
                        .filter(k -> names.stream().noneMatch(k.kept(ref, all).barred()::contains))
                        .isPresent())
                .toList();
        return states(open, all)
                .flatMap(state -> known.apply(state, staff.id()).stream())
                .toList();
    }

    @Override
    public List<Sealed> all(Collection<Ref> loaded, Loaded all) {
        return states(loaded, all).flatMap(state -> state.all().stream()).toList();
    }

    private Stream<Whereabouts.State> states(Collection<Ref> loaded, Loaded all) {
        return loaded.stream()
                .flatMap(ref -> keepers.existing(ref, all).stream()
                        .flatMap(keeper -> keeper.compartments().stream())
                        .map(part -> Whereabouts.of(Matter.of(ref), part)))
                .filter(all::exists)
                .map(at -> all.of(Whereabouts.WHEREABOUTS, at));
    }

    /** The number by which she is reached, and a refuge itself, stand sealed where they are asked for. */
    @Override
    public boolean says(String field, String text, String hidden) {
        if (field.equals("phone") || field.endsWith(".phone") || field.equals("placement.place")) {
            return false;
        }
        return PlaceWords.of(text).says(PlaceWords.of(hidden))
                || PlaceParts.of(hidden).lead(text);
    }

    @Override
    public String veil(String text) {
        return LOOKS_LIKE.matcher(text).replaceAll(VEIL);
    }

    @Override
    public String withoutRefuges(String text) {
        return REFUGE.matcher(text).replaceAll(VEIL);
    }

    @Override
    public String veil(String text, Collection<String> hidden) {
        if (isFree(text, hidden)) {
            return names(text, hidden);
        }
        String veiled = names(parts(veil(text), hidden), hidden);
        return isFree(veiled, hidden) ? veiled : VEIL;
    }

    /** Returns a text without the name of her town, road or house: for whoever looks for her one of them is enough. */
    private static String names(String text, Collection<String> hidden) {
        String left = text;
        for (String place : hidden) {
            left = PlaceParts.of(place).without(left, VEIL);
        }
        return left;
    }

    /** Returns a text that says a place without any part of its name: the street and whose house it is lead there too. */
    private static String parts(String text, Collection<String> hidden) {
        boolean[] told = new boolean[text.length()];
        for (String place : hidden) {
            for (int from = 0; from + PART <= text.length(); from++) {
                if (place.contains(text.substring(from, from + PART))) {
                    Arrays.fill(told, from, from + PART, true);
                }
            }
        }
        StringBuilder left = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (!told[at]) {
                left.append(text.charAt(at));
            } else if (at == 0 || !told[at - 1]) {
                left.append(VEIL);
            }
        }
        return left.toString();
    }

    private static boolean isFree(String text, Collection<String> hidden) {
        PlaceWords words = PlaceWords.of(text);
        return hidden.stream()
                .noneMatch(place -> words.says(PlaceWords.of(place))
                        || HouseNumbers.of(place).dwell(text));
    }
}
