package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.books.Books;
import io.github.xingfujia.books.BooksInForce;
import io.github.xingfujia.books.BooksInForce.VersionView;
import io.github.xingfujia.books.TableCode;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.profile.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the rule books of a county are taken from (规则书来源): the files of its profile, or what the house of its data adopted last. */
interface BookSource {

    /** Returns the house whose posts, citations and packs a book is verified among. */
    Home home();

    /** Returns the packs of a table, the national one first; none of a table the county does not have. */
    List<SourceNode> packs(String table);

    /** Returns the version that the packs of a table are; empty for files, which number none. */
    Optional<VersionView> version(String table);

    /** Returns the books as the files say them, the last version of each pack. */
    static BookSource files(Profile profile) {
        Home home = Xingfujia.inMemory(profile);
        return new BookSource() {
            @Override
            public Home home() {
                return home;
            }

            @Override
            public List<SourceNode> packs(String table) {
                Map<String, SourceNode> packs = new LinkedHashMap<>();
                for (SourceNode pack : profile.files("rules." + table)) {
                    packs.merge(
                            pack.at("pack").text(),
                            pack,
                            (a, b) -> a.at("from").text().compareTo(b.at("from").text()) > 0 ? a : b);
                }
                return List.copyOf(packs.values());
            }

            @Override
            public Optional<VersionView> version(String table) {
                return Optional.empty();
            }
        };
    }

    /** Returns the books that the house of these data adopted last, in force or from a day to come: whatever is changed is changed in those. */
    static BookSource data(Home home) {
        PostId centre = home.network().centre();
        Books books =
                home.as(new Actor.Staff(Staff.at(home, centre).id(), centre)).books();
        return new BookSource() {
            @Override
            public Home home() {
                return home;
            }

            @Override
            public List<SourceNode> packs(String table) {
                return version(table).stream()
                        .flatMap(v -> books.text(TableCode.of(table), v.number()).orThrow().stream())
                        .map(t -> SourceNode.yaml(t.file(), t.text(), Checks.of()))
                        .toList();
            }

            @Override
            public Optional<VersionView> version(String table) {
                return books.inForce(TableCode.of(table))
                        .fold(Optional::of, refused -> Optional.<BooksInForce>empty())
                        .map(b -> b.versions().get(b.versions().size() - 1));
            }
        };
    }
}
