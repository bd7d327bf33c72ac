package io.github.xingfujia.benchmarks;

import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** Flowable's process engine. */
final class FlowableBpmn extends EngineFlow {

    private final ProcessEngine engine;

    FlowableBpmn(Database database) {
        engine = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setDataSource(database.pool())
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setAsyncExecutorActivate(false)
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("io/github/xingfujia/benchmarks/dispute.bpmn20.xml")
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable BPMN";
    }

    @Override
    String open() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("dispute", OPENED)
                .getId();
    }

    @Override
    void complete(String key, Map<String, Object> came) {
        Task task =
                engine.getTaskService().createTaskQuery().processInstanceId(key).singleResult();
        engine.getTaskService().complete(task.getId(), came);
    }

    @Override
    String last(String key, String variable) {
        return (String) engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(key)
                .variableName(variable)
                .singleResult()
                .getValue();
    }

    @Override
    boolean finished(String key, String task) {
        return engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(key)
                        .taskDefinitionKey(task)
                        .finished()
                        .count()
                == 1;
    }
}
