package io.github.xingfujia.benchmarks;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;

/** Camunda 7's process engine. */
final class CamundaBpmn extends EngineFlow {

    private final ProcessEngine engine;

    CamundaBpmn(Database database) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database.pool());
        configuration.setDatabaseSchemaUpdate(StandaloneProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(StandaloneProcessEngineConfiguration.HISTORY_AUDIT); // as much as the others keep
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setDbMetricsReporterActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("io/github/xingfujia/benchmarks/dispute.bpmn20.xml")
                .deploy();
    }

    @Override
    public String name() {
        return "Camunda 7 BPMN";
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
