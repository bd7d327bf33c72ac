package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.HomeBuilder;
import io.github.xingfujia.adapters.http.DepartmentCallbacks;
import io.github.xingfujia.adapters.http.HttpDepartmentLink;
import io.github.xingfujia.adapters.http.LinkKeys;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.DepartmentLink;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.store.RandomSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The file that names the departments which work in systems of their own (联动部门文件): for each a line {@code CODE.address} and a line
 * {@code CODE.secret}. A secret that is wrong is told by the name of its line.
 */
final class DepartmentsFile {

    private static final String ADDRESS = "address";
    private static final String SECRET = "secret";

    private final Clock clock;
    private final LinkKeys keys;
    private final DepartmentLink link;

    private DepartmentsFile(LineFile lines, Clock clock, RandomSource random) {
        this.clock = clock;
        Map<DepartmentCode, URI> addresses = new LinkedHashMap<>();
        Map<DepartmentCode, String> secrets = new LinkedHashMap<>();
        TreeSet<String> named = new TreeSet<>();
        lines.names().forEach(n -> named.add(n.substring(0, n.lastIndexOf('.'))));
        for (String name : named) {
            DepartmentCode department = code(lines, name);
            addresses.put(department, lines.address(name + "." + ADDRESS, ADDRESS));
            secrets.put(department, lines.needed(name + "." + SECRET, SECRET));
        }
        try {
            keys = LinkKeys.agreed(secrets, random);
        } catch (InvalidInput e) {
            throw lines.wrong(e.violations().get(0).field() + "." + SECRET, SECRET);
        }
        try {
            link = HttpDepartmentLink.to(addresses, keys, clock);
        } catch (InvalidInput e) {
            throw lines.wrong(e.violations().get(0).field() + "." + ADDRESS, ADDRESS);
        }
    }

    /** Reads what a file names. */
    static DepartmentsFile read(Path file, Clock clock, RandomSource random) {
        LineFile lines = LineFile.read(
                "departments",
                file,
                n -> n.endsWith("." + ADDRESS) || n.endsWith("." + SECRET),
                "CODE." + ADDRESS + " CODE." + SECRET);
        return new DepartmentsFile(lines, clock, random);
    }

    private static DepartmentCode code(LineFile lines, String name) {
        try {
            return DepartmentCode.of(name);
        } catch (InvalidInput e) {
            throw lines.wrong(name, "code");
        }
    }

    /** Returns the departments it names. */
    List<DepartmentCode> departments() {
        return link.departments();
    }

    /** Returns the house that hands their tasks over to them. */
    HomeBuilder linking(HomeBuilder house) {
        return house.departmentLink(link);
    }

    /** Returns what takes their answers. */
    DepartmentCallbacks callbacks(Home home) {
        return new DepartmentCallbacks(home, keys, clock);
    }
}
