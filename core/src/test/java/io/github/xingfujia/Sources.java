package io.github.xingfujia;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources as the compiler reads them: every call with the texts written in its arguments. */
record Sources(List<Call> calls, List<Literal> literals) {

    /**
     * A call or construction as it is written.
     *
     * @param room the package below the root
     * @param file the file's name
     * @param in the method it stands in; empty outside of methods
     * @param on what stands before the dot; empty when nothing does
     * @param name the method, or the type constructed
     * @param arguments the texts written in each argument, in order
     */
    record Call(String room, String file, String in, String on, String name, List<List<String>> arguments) {

        boolean is(String owner, String method) {
            return name.equals(method) && (on.equals(owner) || on.endsWith("." + owner));
        }

        List<String> argument(int index) {
            return index < arguments.size() ? arguments.get(index) : List.of();
        }
    }

    /** A text written somewhere in a room. */
    record Literal(String room, String text) {}

    /** Reads every source below a folder whose packages start with {@code root}. */
    static Sources below(Path folder, String root) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Sources found = new Sources(new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<File> sources = files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromFiles(sources));
            for (CompilationUnitTree unit : task.parse()) {
                found.read(unit, root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void read(CompilationUnitTree unit, String root) {
        String name = unit.getPackageName().toString();
        String room = name.equals(root) ? "" : name.substring(root.length() + 1).split("\\.", 2)[0];
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        unit.accept(
                new TreeScanner<Void, Void>() {
                    private String in = "";

                    @Override
                    public Void visitMethod(MethodTree method, Void none) {
                        String outer = in;
                        in = method.getName().toString();
                        super.visitMethod(method, none);
                        in = outer;
                        return null;
                    }

                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                        String on = "";
                        String method = "";
                        if (call.getMethodSelect() instanceof MemberSelectTree select) {
                            on = select.getExpression().toString();
                            method = select.getIdentifier().toString();
                        } else if (call.getMethodSelect() instanceof IdentifierTree identifier) {
                            method = identifier.getName().toString();
                        }
                        calls.add(new Call(room, file, in, on, method, texts(call.getArguments())));
                        return super.visitMethodInvocation(call, none);
                    }

                    @Override
                    public Void visitNewClass(NewClassTree made, Void none) {
                        String type = made.getIdentifier().toString();
                        calls.add(new Call(room, file, in, "new", type, texts(made.getArguments())));
                        return super.visitNewClass(made, none);
                    }

                    @Override
                    public Void visitLiteral(LiteralTree literal, Void none) {
                        if (literal.getValue() instanceof String text) {
                            literals.add(new Literal(room, text));
                        }
                        return super.visitLiteral(literal, none);
                    }
                },
                null);
    }

    private static List<List<String>> texts(List<? extends ExpressionTree> arguments) {
        List<List<String>> all = new ArrayList<>();
        for (ExpressionTree argument : arguments) {
            List<String> texts = new ArrayList<>();
            argument.accept(
                    new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitLiteral(LiteralTree literal, Void none) {
                            if (literal.getValue() instanceof String text) {
                                texts.add(text);
                            }
                            return super.visitLiteral(literal, none);
                        }
                    },
                    null);
            all.add(texts);
        }
        return all;
    }
}
