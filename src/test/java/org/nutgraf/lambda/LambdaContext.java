package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;

/** What a handler is told of a call. */
record LambdaContext(int remainingTime) implements Context {

    static final LambdaContext PLENTY_OF_TIME = new LambdaContext(60_000);

    @Override
    public int getRemainingTimeInMillis() {
        return remainingTime;
    }

    @Override
    public String getAwsRequestId() {
        return "8476a536-e9f4-11e8-9739-000000000001";
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/nutgraf";
    }

    @Override
    public String getLogStreamName() {
        return "1";
    }

    @Override
    public String getFunctionName() {
        return "nutgraf";
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:eu-central-1:123456789012:function:nutgraf";
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ClientContext getClientContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getMemoryLimitInMB() {
        return 128;
    }

    @Override
    public LambdaLogger getLogger() {
        throw new UnsupportedOperationException();
    }
}
