package io.github.xingfujia.benchmarks;

import java.util.Map;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.task.api.Task;

/** Flowable's case engine. */
final class FlowableCmmn extends EngineFlow {

    private final CmmnEngine engine;

    FlowableCmmn(Database database) {
        CmmnEngineConfiguration configuration = CmmnEngineConfiguration.createStandaloneCmmnEngineConfiguration();
        configuration.setDataSource(database.pool());
        configuration.setDatabaseSchemaUpdate(CmmnEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addClasspathResource("io/github/xingfujia/benchmarks/dispute.cmmn")
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable CMMN";
    }

    @Override
    String open() {
        return engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("dispute")
                .variables(OPENED)
                .start()
                .getId();
    }

    @Override
    void complete(String key, Map<String, Object> came) {
        Task task = engine.getCmmnTaskService()
                .createTaskQuery()
                .caseInstanceId(key)
                .singleResult();
        engine.getCmmnTaskService().complete(task.getId(), came);
    }

    @Override
    String last(String key, String variable) {
        return (String) engine.getCmmnHistoryService()
                .createHistoricVariableInstanceQuery()
                .caseInstanceId(key)
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    @Override
    boolean finished(String key, String task) {
        return engine.getCmmnHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .caseInstanceId(key)
                        .taskDefinitionKey(task)
                        .finished()
                        .count()
                == 1;
    }
}
